// What carries out mini-batches: the plain TypeScript of sgd.ts, or the same steps in WebAssembly SIMD
// (kernel/). Both round and add in the same order, so they give the same bits.

import { ink } from './feedforward';
import { copyNetwork } from './initialise';
import type { LabelledImages } from './learner';
import { type Move, moved, SIDE } from './move';
import type { Layers, Network } from './network';
import { nudgesOf } from './nudges';
import type { Recipe } from './recipe';
import { decayWeights, type LabelledInk, type Update, updateMiniBatch } from './sgd';

export interface Machine {
  /** Puts a digit of the base set into the coming mini-batch, moved unless `move` is null. */
  stageBase(digit: number, move: Move | null): void;
  /** The same for a digit of the room. */
  stage(example: LabelledDigit, move: Move | null): void;
  /** One mini-batch over the staged digits; returns their mean cost before the change. */
  update(learningRate: number): number;
  /** L2 regularisation on behalf of that many mini-batches. */
  decay(learningRate: number, miniBatches: number): void;
  /** A copy of the network as it stands. */
  network(): Network;
  /**
   * What gradient descent made of the latest mini-batch: its change to every weight and bias, without decay. Null
   * before the first.
   */
  nudges(): Layers | null;
}

/** 784 grey values, 0–255, ink is high. */
export type LabelledDigit = { readonly pixels: Uint8Array; readonly label: number };

/** Starts from a copy of the network. */
export type MachineMaker = (
  base: LabelledImages,
  network: Network,
  recipe: Recipe,
  batchSize: number,
) => Machine;

export const plainMachine: MachineMaker = (base, start, recipe) => {
  const network = copyNetwork(start);
  let miniBatch: LabelledInk[] = [];
  let latest: Update | null = null;
  const stage = ({ pixels, label }: LabelledDigit, move: Move | null) => {
    miniBatch.push({ input: ink(move ? moved(pixels, move) : pixels), label });
  };
  return {
    stage,
    stageBase(digit, move) {
      const at = digit * SIDE * SIDE;
      stage({ pixels: base.pixels.subarray(at, at + SIDE * SIDE), label: base.labels[digit]! }, move);
    },
    update(learningRate) {
      latest = updateMiniBatch(network, miniBatch, learningRate);
      miniBatch = [];
      return latest.cost;
    },
    decay: (learningRate, miniBatches) => decayWeights(network, learningRate, recipe, miniBatches),
    network: () => copyNetwork(network),
    nudges: () => latest && nudgesOf(network.sizes, latest.digits),
  };
};
