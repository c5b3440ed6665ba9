// Before any learning: random weights, so that no two hidden neurons start alike.

import { Random } from '../random';
import type { Network, Sizes } from './network';
import { defaultFormulas, type Formulas } from './recipe';

/**
 * Weights from a bell curve of deviation 1/√(neurons of the layer they leave), so that a weighted input
 * starts near 1 however wide the layer is; biases from one of deviation 1. Nielsen's default initialisation.
 */
export function initialise(
  sizes: Sizes,
  seed: number,
  { hidden, cost }: Formulas = defaultFormulas,
): Network {
  const random = new Random(seed);
  const biases = sizes.slice(1).map((to) => Float32Array.from({ length: to }, () => random.gaussian()));
  const weights = biases.map((bias, l) => {
    const from = sizes[l]!;
    const deviation = 1 / Math.sqrt(from);
    return Float32Array.from({ length: from * bias.length }, () => random.gaussian() * deviation);
  });
  return { sizes, weights, biases, formulas: { hidden, cost } };
}

/** A network that shares nothing with the given one. */
export function copyNetwork(network: Network): Network {
  return {
    sizes: [...network.sizes],
    weights: network.weights.map((layer) => layer.slice()),
    biases: network.biases.map((layer) => layer.slice()),
    formulas: network.formulas,
  };
}
