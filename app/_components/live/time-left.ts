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

type TimeWords = { readonly up: string; readonly tenLeft: string };

/** Said aloud at two moments: more would talk over the question. */
export const spokenTime = (seconds: number, { up, tenLeft }: TimeWords): string =>
  seconds === 0 ? up : seconds <= 10 ? tenLeft : '';
