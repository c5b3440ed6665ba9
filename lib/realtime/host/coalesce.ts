// Many changes, few messages: a task runs at most once in `gap` ms, at once after a quiet time, and always once after the
// last change.

import type { Clock, Millis } from '../../clock';

export type Coalesced = {
  /** Runs within `gap` ms. */
  soon(): void;
  /** Runs the task before it returns; nothing is due afterwards. */
  now(): void;
  /** Runs the task before it returns, if a run is due. */
  flush(): void;
  stop(): void;
};

/** `gap` may depend on the present. */
export function coalesce(clock: Clock, gap: Millis | (() => Millis), task: () => void): Coalesced {
  const present = typeof gap === 'number' ? () => gap : gap;
  let ranAt = Number.NEGATIVE_INFINITY;
  let cancel: (() => void) | null = null;
  let stopped = false;

  const now = () => {
    if (stopped) return;
    cancel?.();
    cancel = null;
    ranAt = clock.now();
    task();
  };
  return {
    now,
    flush: () => cancel && now(),
    soon() {
      if (cancel || stopped) return;
      // Even if the clock was set back, nobody waits longer than the gap.
      cancel = clock.after(Math.min(present(), Math.max(0, ranAt + present() - clock.now())), now);
    },
    stop() {
      stopped = true;
      cancel?.();
      cancel = null;
    },
  };
}
