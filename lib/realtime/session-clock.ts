// The clock of one session: time goes on from its log's last event, wherever the wall clock was set meanwhile, and never
// back. Deadlines, scores and recorded times all follow it. Where the server stood still, stopped or with a blocked event loop, it
// heard no one, so that time counts for no one: rounds end as much later.

import type { Clock, Millis } from '../clock';

export type SessionClock = Clock & {
  /**
   * Goes forward to the wall clock, if that is well ahead: the machine slept, or was set. Call it only while nothing is
   * being timed.
   */
  catchUp(): void;
  /** No more beats: the session is closed. */
  stop(): void;
};

/** ms by which the wall clock must be ahead: less is not worth a jump. */
const wellAhead = 2_000;
/** While the server hears people, this clock is looked at so often; after a longer gap it heard no one. */
const [beat, stoodStill]: readonly [Millis, Millis] = [250, 1_500];

/** `clock` counts what passes; `wall` is what people call the time; `last` is when the newest event happened. */
export function sessionClock(clock: Clock, wall: () => Millis, last: Millis): SessionClock {
  let ahead = Math.max(0, last - clock.now());
  let seen = clock.now();
  const now = () => {
    const passed = clock.now() - seen;
    if (passed > stoodStill) ahead -= passed - beat;
    seen += passed;
    return seen + ahead;
  };
  const look = () => {
    now();
    stop = clock.after(beat, look);
  };
  let stop = clock.after(beat, look);
  return {
    now,
    after: (delay, task) => clock.after(delay, task),
    catchUp() {
      const missing = wall() - now();
      if (missing > wellAhead) ahead += missing;
    },
    stop: () => stop(),
  };
}
