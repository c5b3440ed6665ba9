// Which networks may be shown, and when training goes the wrong way. Pure.

import { costOfIgnorance } from '../../nn/cost';
import type { Layers, Network } from '../../nn/network';
import type { Cost } from '../../nn/recipe';

export function isSane(network: Layers): boolean {
  return [...network.weights, ...network.biases].every((values) => values.every(Number.isFinite));
}

/**
 * The held-out cost from which a network counts as ruined: most of the way back from the best there was to the
 * untrained one, or to one that knows nothing, which may cost less; before anything was learned, half as much again
 * as the untrained one.
 */
export function ruinedFrom(untrained: number, best: number, cost: Cost): number {
  const ignorant = Math.min(untrained, costOfIgnorance(cost));
  return best < ignorant ? 0.75 * (ignorant + best) : 1.5 * untrained;
}

/**
 * Whether a ReLU network reads nine tenths of all digits as the same one. Its neurons are dead: none fires, whatever
 * the digit, so no step changes them. (A sigmoid neuron always fires a little, and comes back.)
 */
export function looksDead({ formulas }: Network, confusion: readonly number[]): boolean {
  if (formulas.hidden !== 'relu') return false;
  const read = Array.from({ length: 10 }, (_, digit) =>
    confusion.reduce((sum, count, i) => (i % 10 === digit ? sum + count : sum), 0),
  );
  return Math.max(...read) >= 0.9 * read.reduce((a, b) => a + b, 0);
}

/** A training cost that only a ruined network has, whatever the room draws. */
export function hopelessFrom(untrained: number): number {
  return 3 * untrained;
}

/** The lowest smoothed held-out cost so far, and when that was. */
export type Watch = {
  readonly smoothed: number;
  readonly best: number;
  readonly bestAt: number;
  readonly looksSince: number;
};

/** One more held-out cost, always of the same digits, taken when `samples` had been trained on. */
export function look(watch: Watch | null, cost: number, samples: number): Watch {
  if (watch === null) return { smoothed: cost, best: cost, bestAt: samples, looksSince: 0 };
  const smoothed = watch.smoothed + (cost - watch.smoothed) / 4;
  if (smoothed < watch.best) return { smoothed, best: smoothed, bestAt: samples, looksSince: 0 };
  return { ...watch, smoothed, looksSince: watch.looksSince + 1 };
}

/** The cost was 3 % above its best for 60,000 digits (one pass over MNIST) and eight measurements: time to halve the rate. */
export function risesForLong(watch: Watch, samples: number): boolean {
  return samples - watch.bestAt >= 60_000 && watch.looksSince >= 8 && watch.smoothed > 1.03 * watch.best;
}
