// What time it is at the server, told from the `now` of its messages: countdowns never trust the phone's own clock.

import type { Millis } from '../clock';

const WINDOW = 30;

export type ServerClock = {
  /** A message that the server stamped `serverNow` arrived at `localNow`. */
  observe(serverNow: Millis, localNow: Millis): void;
  /** The server's time at `localNow`; late by the quickest message's way, a few milliseconds. */
  at(localNow: Millis): Millis;
};

/**
 * A message can only be late, never early: of the newest 30, the one that was least late tells the offset best.
 */
export function createServerClock(): ServerClock {
  const offsets: Millis[] = [];
  return {
    observe(serverNow, localNow) {
      offsets.push(serverNow - localNow);
      if (offsets.length > WINDOW) offsets.shift();
    },
    at: (localNow) => localNow + (offsets.length === 0 ? 0 : Math.max(...offsets)),
  };
}
