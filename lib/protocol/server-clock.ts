// The server's time, estimated from the `now` of its messages: countdowns never trust the phone's own clock.

import type { Millis } from '../clock';

const observed = 30;

export type ServerClock = {
  /** A message that the server stamped `serverNow` arrived at `localNow`. */
  observe(serverNow: Millis, localNow: Millis): void;
  /** The server's time at `localNow`; late by the travel time of the quickest message, a few milliseconds. */
  at(localNow: Millis): Millis;
};

/**
 * A message can be late but never early: of the newest 30, the least late one tells the offset best.
 */
export function createServerClock(): ServerClock {
  const offsets: Millis[] = [];
  return {
    observe(serverNow, localNow) {
      offsets.push(serverNow - localNow);
      if (offsets.length > observed) offsets.shift();
    },
    at: (localNow) => localNow + (offsets.length === 0 ? 0 : Math.max(...offsets)),
  };
}
