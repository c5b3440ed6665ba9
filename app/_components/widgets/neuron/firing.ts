// One round of pulses through an artificial neuron: in along the weights, the sum, the activation function, out. Pure.

import { firesWithBias, weightedSum } from '@/lib/nn/perceptron';

export type Firing = {
  readonly sum: number;
  readonly fires: boolean;
  /** Shares of the way: along the weights, to the activation function, to the output; 1 when they are there. */
  readonly arriving: number;
  readonly passing: number;
  readonly leaving: number;
};

/** Parts of a round: the pulses arrive, pass, leave; then the output stands. */
const parts = { arriving: 0.3, passing: 0.42, leaving: 0.56 };

export function firing(inputs: readonly number[], weights: readonly number[], share: number): Firing {
  const sum = weightedSum(inputs, weights);
  return {
    sum,
    fires: firesWithBias(sum, 0, 'exceeds'),
    arriving: part(share, 0.02, parts.arriving),
    passing: part(share, parts.arriving, parts.passing),
    leaving: part(share, parts.passing, parts.leaving),
  };
}

const part = (share: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (share - from) / (to - from)));
