// The clock of one session: time goes on from its log's last event, wherever the wall clock was set meanwhile, and never
// back. Deadlines, scores and recorded times all follow it.

import type { Clock, Millis } from '../clock';

export type SessionClock = Clock & {
  /**
   * Goes forward to the wall clock, if that is well ahead: the machine slept, or was set. Call it only while nothing is
   * being timed.
   */
  catchUp(): void;
};

/** ms by which the wall clock must be ahead: less is not worth a jump. */
const wellAhead = 2_000;

/** `clock` counts what passes; `wall` is what people call the time; `last` is when the newest event happened. */
export function sessionClock(clock: Clock, wall: () => Millis, last: Millis): SessionClock {
  let ahead = Math.max(0, last - clock.now());
  const now = () => clock.now() + ahead;
  return {
    now,
    after: (delay, task) => clock.after(delay, task),
    catchUp() {
      const missing = wall() - now();
      if (missing > wellAhead) ahead += missing;
    },
  };
}
