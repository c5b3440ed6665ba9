// A server's clock that runs ahead of the machine's. A session takes a long silence of its clock for a server that stood still,
// so time is let pass in steps, with the session looking in between.

import { setTimeout as wait } from 'node:timers/promises';
import { type Clock, type Millis, systemClock } from '@/lib/clock';

/** Less than a session takes for standing still. */
const step: Millis = 1_000;
/** More than it looks away for. */
const look: Millis = 300;

type AheadClock = {
  readonly clock: Clock;
  /** For limits; a session may take no notice of it. */
  readonly jump: (time: Millis) => void;
  readonly pass: (time: Millis) => Promise<void>;
};

export function aheadClock(): AheadClock {
  let ahead = 0;
  return {
    clock: { ...systemClock, now: () => systemClock.now() + ahead },
    jump(time) {
      ahead += time;
    },
    async pass(time) {
      for (let left = time; left > 0; left -= step) {
        ahead += Math.min(step, left);
        await wait(look);
      }
    },
  };
}
