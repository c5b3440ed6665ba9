// The way that the strongest signal takes through a network: for the answer, the neuron of each layer that spoke
// loudest for it. Pure.

import { largest } from '@/lib/nn/feedforward';
import type { Layers, Network } from '@/lib/nn/network';

type Activations = readonly ArrayLike<number>[];

/**
 * A neuron a layer, the first hidden one first, the output last. `shown[l]`: how many neurons of the hidden layer l
 * may be chosen from.
 */
export function strongestPath(
  network: Network,
  activations: Activations,
  shown: readonly number[],
): readonly number[] {
  const path = [largest(activations.at(-1)!)];
  for (let l = network.weights.length - 1; l > 0; l--) {
    const said = Array.from(
      { length: shown[l - 1] ?? network.sizes[l]! },
      (_, j) => activations[l]![j]! * weightOf(network, l, j, path[0]!),
    );
    path.unshift(largest(said));
  }
  return path;
}

/** The weight from neuron `from` of layer `layer` to neuron `to` of the next. */
export const weightOf = ({ weights, sizes }: Layers, layer: number, from: number, to: number): number =>
  weights[layer]![from * sizes[layer + 1]! + to]!;
