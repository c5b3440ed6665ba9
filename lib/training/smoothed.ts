// The training cost as it is told: smoothed, so that a chart can be read. It goes with the network, so that a
// training taken up again tells the same cost.

export type Smoothed = {
  /** Mean cost a digit; null before the first mini-batch. */
  readonly cost: number | null;
  readonly miniBatches: number;
};

export const nothingYet: Smoothed = { cost: null, miniBatches: 0 };

/** About this many digits make one figure. */
const DIGITS = 1000;

/** One mini-batch of `digits` digits more: at first a plain mean, later a sliding one. */
export function smooth(before: Smoothed, cost: number, digits: number): Smoothed {
  const miniBatches = before.miniBatches + 1;
  const weight = Math.min(1, Math.max(digits / DIGITS, 1 / miniBatches));
  return { cost: before.cost === null ? cost : before.cost + (cost - before.cost) * weight, miniBatches };
}
