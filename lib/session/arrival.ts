// How well the network read the room's drawings before it trained on them: the honest accuracy, with its uncertainty.

import type { SessionState } from './state';

/** Only this many of the newest drawings count. */
export const arrivalWindow = 200;

export type ArrivalAccuracy = {
  /** Fraction read right, of the newest `n`; null before the first. */
  readonly accuracy: number | null;
  readonly n: number;
  /** 95 % Wilson interval; [0, 1] before the first. */
  readonly interval: readonly [number, number];
};

export function arrivalAccuracy(state: Pick<SessionState, 'training'>): ArrivalAccuracy {
  const n = state.training.arrivals.length;
  const right = state.training.arrivals.filter((cell) => cell % 11 === 0).length;
  return { accuracy: n === 0 ? null : right / n, n, interval: wilson(right, n) };
}

/** counts[asked for * 10 + read] of the same drawings. */
export function arrivalConfusion(state: Pick<SessionState, 'training'>): readonly number[] {
  const counts = Array.from({ length: 100 }, () => 0);
  for (const cell of state.training.arrivals) counts[cell]!++;
  return counts;
}

/** Wilson's score interval for `right` of `n`: unlike ±1.96 σ it stays inside [0, 1] for a small room. */
export function wilson(right: number, n: number): readonly [number, number] {
  if (n === 0) return [0, 1];
  const z = 1.96;
  const p = right / n;
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
