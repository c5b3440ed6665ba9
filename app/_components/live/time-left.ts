// What a countdown shows of a deadline. Pure.

import type { Millis } from '@/lib/clock';

export type TimeLeft = {
  /** Whole seconds, 1 until the very end, then 0. */
  readonly seconds: number;
  /** Of the whole time, 1 at the opening and 0 at the end. */
  readonly share: number;
};

export function timeLeft(from: Millis, to: Millis, now: Millis): TimeLeft {
  const left = Math.min(to - from, Math.max(0, to - now));
  return { seconds: Math.ceil(left / 1000), share: to > from ? left / (to - from) : 0 };
}

/** Moments worth saying aloud: more would talk over the question. */
export function spokenTime(seconds: number): string {
  if (seconds === 0) return 'Time is up.';
  return seconds <= 10 ? '10 seconds left.' : '';
}
