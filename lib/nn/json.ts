// A network as JSON for other programs, which need to know nothing about this one. Nine digits give a 32-bit float
// exactly; docs/PROTOCOL.md tells how to compute with it.

import type { Network } from './network';

export function networkJson(network: Network, step: number): string {
  const { sizes, weights, biases, formulas } = network;
  return JSON.stringify({
    format: 'nudge-network',
    version: 1,
    sizes,
    hidden: formulas.hidden,
    output: formulas.cost === 'log-likelihood' ? 'softmax' : 'sigmoid',
    cost: formulas.cost,
    miniBatches: step,
    /** weights[layer][to][from] */
    weights: weights.map((layer, l) => byNeuron(layer, sizes[l]!, sizes[l + 1]!)),
    biases: biases.map((layer) => Array.from(layer, exact)),
  });
}

const exact = (weight: number) => Number(weight.toPrecision(9));

/** One row of incoming weights per neuron. */
function byNeuron(layer: Float32Array, from: number, to: number): number[][] {
  return Array.from({ length: to }, (_, neuron) =>
    Array.from({ length: from }, (_, input) => exact(layer[input * to + neuron]!)),
  );
}
