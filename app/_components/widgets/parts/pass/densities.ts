// How hidden neurons are drawn, whatever they compute. Pure.

import type { HiddenNeuron } from '@/lib/nn/recipe';

/**
 * How dark each neuron of a layer is, 0 to 1: its activation, or with ReLU, whose activations have no upper end, its share of
 * the layer's largest.
 */
export function densities(hidden: HiddenNeuron, activations: ArrayLike<number>): readonly number[] {
  const all = Array.from(activations);
  if (hidden === 'sigmoid') return all;
  const most = Math.max(...all, Number.MIN_VALUE);
  return all.map((activation) => activation / most);
}

export const fires = (hidden: HiddenNeuron, activation: number): boolean =>
  hidden === 'relu' ? activation > 0 : activation >= 0.5;
