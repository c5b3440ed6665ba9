// The training cost as it is reported: smoothed, so that a chart is readable. It is kept with the network, so that resumed
// training reports the same cost.

export type Smoothed = {
  /** Mean cost per digit; null before the first mini-batch. */
  readonly cost: number | null;
  readonly miniBatches: number;
};

export const nothingYet: Smoothed = { cost: null, miniBatches: 0 };

/** Each figure is a mean over about this many digits. */
const DIGITS = 1000;

/** Adds a mini-batch of `digits` digits: at first a plain mean, later a sliding one. */
export function smooth(before: Smoothed, cost: number, digits: number): Smoothed {
  const miniBatches = before.miniBatches + 1;
  const weight = Math.min(1, Math.max(digits / DIGITS, 1 / miniBatches));
  return { cost: before.cost === null ? cost : before.cost + (cost - before.cost) * weight, miniBatches };
}
