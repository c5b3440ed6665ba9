// Waits for the next moment at which something is due.

import type { Clock, Millis } from '../../clock';

export type Deadline = {
  /** The moment may have changed. */
  watch(): void;
  stop(): void;
};

/** `next`: when something is due; null: nothing is. A timer may fire early by the clock, and the clock may be set back. */
export function createDeadline(clock: Clock, next: () => Millis | null, due: () => void): Deadline {
  let stop = () => {};
  const watch = () => {
    stop();
    const at = next();
    if (at === null) return;
    const come = () => {
      due();
      // If the timer fired early, nothing was due yet.
      watch();
    };
    stop = clock.after(Math.max(0, at - clock.now()), come);
  };
  return { watch, stop: () => stop() };
}
