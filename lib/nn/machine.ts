// What carries out mini-batches: the plain TypeScript of sgd.ts, or the same steps in WebAssembly SIMD
// (kernel/). Both round and add in the same order, so they give the same bits.

import { ink } from './feedforward';
import { copyNetwork } from './initialise';
import type { Network } from './network';
import type { Recipe } from './recipe';
import { decayWeights, type LabelledInk, updateMiniBatch } from './sgd';
import { SIDE, shifted } from './shift';

export interface Machine {
  /**
   * Puts a digit into the coming mini-batch: 784 grey values from pixels[at] on, moved right by dx and down by
   * dy pixels.
   */
  stage(pixels: Uint8Array, at: number, label: number, dx: number, dy: number): void;
  /** One mini-batch over the staged digits; returns their mean cost before the change. */
  update(learningRate: number): number;
  /** L2 regularisation on behalf of that many mini-batches. */
  decay(learningRate: number, miniBatches: number): void;
  /** A copy of the network as it stands. */
  network(): Network;
  /** A copy of every weight's last change; null without momentum. */
  velocity(): Network | null;
}

/** Starts from copies of the network and of the velocity (null: at rest). */
export type MachineMaker = (
  network: Network,
  velocity: Network | null,
  recipe: Recipe,
  batchSize: number,
) => Machine;

export const plainMachine: MachineMaker = (start, moving, recipe) => {
  const network = copyNetwork(start);
  const velocity = recipe.momentum === 0 ? null : moving ? copyNetwork(moving) : atRest(start);
  let miniBatch: LabelledInk[] = [];
  return {
    stage(pixels, at, label, dx, dy) {
      const digit = pixels.subarray(at, at + SIDE * SIDE);
      miniBatch.push({ input: ink(shifted(digit, dx, dy)), label });
    },
    update(learningRate) {
      const cost = updateMiniBatch(network, miniBatch, learningRate, recipe, velocity);
      miniBatch = [];
      return cost;
    },
    decay: (learningRate, miniBatches) => decayWeights(network, learningRate, recipe, miniBatches),
    network: () => copyNetwork(network),
    velocity: () => velocity && copyNetwork(velocity),
  };
};

function atRest(network: Network): Network {
  return {
    sizes: network.sizes,
    weights: network.weights.map((layer) => new Float32Array(layer.length)),
    biases: network.biases.map((layer) => new Float32Array(layer.length)),
  };
}
