// What is a network worth showing, and when does learning go the wrong way? Pure.

import type { Layers } from '../../nn/network';

export function isSane(network: Layers): boolean {
  return [...network.weights, ...network.biases].every((values) => values.every(Number.isFinite));
}

/**
 * The held-out cost from which a network counts as ruined: most of the way back from the best there was to
 * the untrained one; before anything was learned, half as much again as the untrained one.
 */
export function ruinedFrom(untrained: number, best: number): number {
  return 0.75 * (untrained + best);
}

/** Training cost that only a ruined network has, whatever digits the room draws. */
export function hopelessFrom(untrained: number): number {
  return 3 * untrained;
}

/** The lowest smoothed held-out cost so far and how long ago that was. */
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

/** Above its best by 3 % for 60,000 digits (one pass over MNIST) and eight looks: it is time to halve the rate. */
export function risesForLong(watch: Watch, samples: number): boolean {
  return samples - watch.bestAt >= 60_000 && watch.looksSince >= 8 && watch.smoothed > 1.03 * watch.best;
}
