// The next moment at which something is due, awaited.

import type { Clock, Millis } from '../../clock';

export type Deadline = {
  /** The moment may be another one now. */
  watch(): void;
  stop(): void;
};

/** `next`: when something is due; null: nothing is. A timer may come early by the clock, which may also be set back. */
export function createDeadline(clock: Clock, next: () => Millis | null, due: () => void): Deadline {
  let stop = () => {};
  const watch = () => {
    stop();
    const at = next();
    if (at === null) return;
    const come = () => {
      due();
      // Where it came early nothing was due yet.
      watch();
    };
    stop = clock.after(Math.max(0, at - clock.now()), come);
  };
  return { watch, stop: () => stop() };
}
