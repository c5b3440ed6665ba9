// Stochastic gradient descent: nudge all weights and biases a little against the gradient of a few digits.

import { type Backprop, backprop } from './backprop';
import { costOf } from './cost';
import type { Network } from './network';
import type { Recipe } from './recipe';

/** One digit to learn from: its ink (784 numbers in [0, 1]) and which digit it is. */
export type LabelledInk = { readonly input: Float32Array; readonly label: number };

/** A mini-batch as it was carried out: its digits' mean cost before the change, and each one's part in it. */
export type Update = {
  readonly cost: number;
  /** `deltas` are η/B · δ: what is taken from a weight is its activation times that. */
  readonly digits: readonly Backprop[];
};

/**
 * Changes the network in place: w → w − η/B Σ ∂C/∂w over the B digits of the mini-batch, biases likewise.
 * Every digit is judged by the same weights: all errors are known before the first weight moves.
 */
export function updateMiniBatch(
  network: Network,
  miniBatch: readonly LabelledInk[],
  learningRate: number,
): Update {
  const passes = miniBatch.map(({ input, label }) => backprop(network, input, label));
  const rate = Math.fround(learningRate / miniBatch.length);
  const digits = passes.map(({ activations, deltas }) => ({
    activations,
    deltas: deltas.map((delta) => delta.map((error) => error * rate)),
  }));
  for (const { activations, deltas } of digits) {
    deltas.forEach((nudge, l) => {
      nudgeWeights(network.weights[l]!, activations[l]!, nudge);
      nudgeBiases(network.biases[l]!, nudge);
    });
  }
  const cost = passes.reduce(
    (sum, pass, i) => sum + costOf(network.formulas.cost, pass.activations.at(-1)!, miniBatch[i]!.label),
    0,
  );
  return { cost: cost / miniBatch.length, digits };
}

/**
 * L2 regularisation: large weights must earn their keep. Done once for `miniBatches` of them, since it touches
 * every weight while a mini-batch touches only the rows of its inked pixels. Biases are left alone.
 */
export function decayWeights(
  network: Network,
  learningRate: number,
  recipe: Pick<Recipe, 'weightDecay'>,
  miniBatches: number,
): void {
  const factor = Math.fround(1 - learningRate * recipe.weightDecay * miniBatches);
  for (const weights of network.weights) scale(weights, factor);
}

/** A silent neuron's weights do not change: it had no part in the error. */
function nudgeWeights(weights: Float32Array, activations: Float32Array, nudge: Float32Array): void {
  for (let from = 0; from < activations.length; from++) {
    if (activations[from] !== 0) nudgeRow(weights, from * nudge.length, activations[from]!, nudge);
  }
}

function nudgeRow(weights: Float32Array, row: number, activation: number, nudge: Float32Array): void {
  for (let to = 0; to < nudge.length; to++) {
    weights[row + to] = weights[row + to]! - Math.fround(activation * nudge[to]!);
  }
}

function nudgeBiases(biases: Float32Array, nudge: Float32Array): void {
  for (let to = 0; to < nudge.length; to++) biases[to] = biases[to]! - nudge[to]!;
}

function scale(numbers: Float32Array, factor: number): void {
  for (let i = 0; i < numbers.length; i++) numbers[i] = numbers[i]! * factor;
}
