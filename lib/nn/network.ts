// A fully connected network: its sizes, weights and biases, what its neurons compute, and nothing that moves.
// The glossary is Nielsen's "Neural Networks and Deep Learning" (network.py).

import type { Formulas } from './recipe';

/** Neurons per layer, input first: [784, 30, 10]. */
export type Sizes = readonly number[];

/** One number for every weight and every bias: those of a network, or a gradient, or a change of them. */
export type Layers = {
  readonly sizes: Sizes;
  /**
   * weights[l] leads from layer l to layer l + 1, row-major by the neuron it leaves:
   * weights[l][from * sizes[l + 1] + to]. For the first layer that is pixel-major: one row of
   * hidden weights per pixel, so that a dark pixel costs nothing. No padding here.
   */
  readonly weights: readonly Float32Array[];
  /** biases[l][to] belongs to layer l + 1. */
  readonly biases: readonly Float32Array[];
};

export type Network = Layers & { readonly formulas: Formulas };

/** What the network makes of one digit: its ten outputs, each in [0, 1], and the largest one's label. */
export type Prediction = { readonly digit: number; readonly outputs: readonly number[] };
