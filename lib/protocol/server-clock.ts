// The server's time, estimated from the `now` of its messages: countdowns never trust the wall clock of the phone, which
// anybody may set at any moment.

import type { Millis } from '../clock';

const observed = 30;
/** ms by which the two clocks of a page may part before that means something. */
const together = 1_000;

/** What a page knows of time by itself. */
export type PageTime = {
  /** ms that have passed since some moment; nobody can set it, but it may stand still while the phone sleeps. */
  readonly passed: () => Millis;
  /** The wall clock. */
  readonly wall: () => Millis;
};

export type ServerClock = {
  /** A message that the server stamped `serverNow` has arrived. */
  observe(serverNow: Millis): void;
  /** The server's time; late by the travel time of the quickest message, a few milliseconds. */
  now(): Millis;
  /** The next message counts more than all earlier ones: another connection may lead to another server. */
  renew(): void;
};

/**
 * A message can be late but never early: of the newest 30, the least late one tells the offset best. `onParted`: the phone
 * has slept, or its clock was set; only the next message tells.
 */
export function createServerClock({ passed, wall }: PageTime, onParted = () => {}): ServerClock {
  let offsets: Millis[] = [];
  let stale = false;
  let gap = wall() - passed();
  const look = () => {
    const now = wall() - passed();
    if (Math.abs(now - gap) < together) return;
    gap = now;
    stale = true;
    onParted();
  };
  return {
    observe(serverNow) {
      look();
      if (stale) offsets = [];
      stale = false;
      offsets.push(serverNow - passed());
      if (offsets.length > observed) offsets.shift();
    },
    now() {
      look();
      return offsets.length === 0 ? wall() : passed() + Math.max(...offsets);
    },
    renew() {
      stale = true;
    },
  };
}

export const pageTime: PageTime = { passed: () => performance.now(), wall: () => Date.now() };
