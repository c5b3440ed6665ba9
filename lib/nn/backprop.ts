// The backpropagation of errors for one digit: forward once, then δ from the last layer to the first.

import { slope } from './activation';
import { outputDelta } from './cost';
import { type Activations, feedforward } from './feedforward';
import type { Network } from './network';

const f32 = Math.fround;

/**
 * The gradient of one digit's cost, not yet multiplied out: ∂C/∂w from neuron j of layer l to neuron k of
 * the next is activations[l][j] · deltas[l][k], and ∂C/∂b is deltas[l][k]. (deltas[l] belongs to layer l + 1.)
 */
export type Backprop = { readonly activations: Activations; readonly deltas: readonly Float32Array[] };

export function backprop(network: Network, input: Float32Array, label: number): Backprop {
  const { hidden, cost } = network.formulas;
  const activations = feedforward(network, input);
  const deltas: Float32Array[] = [outputDelta(cost, activations.at(-1)!, label)];
  for (let l = network.weights.length - 1; l > 0; l--) {
    const errors = errorsSentBack(network.weights[l]!, deltas[0]!, activations[l]!.length);
    deltas.unshift(errors.map((error, j) => error * slope(hidden, activations[l]![j]!)));
  }
  return { activations, deltas };
}

/** For each neuron of a layer, the errors of the next one, weighted by the weights that lead there. */
function errorsSentBack(weights: Float32Array, delta: Float32Array, neurons: number): Float32Array {
  return Float32Array.from({ length: neurons }, (_, j) => dot(weights, j * delta.length, delta));
}

/**
 * Σ weights[at + k] · delta[k], added up in four lanes as the kernel does: the order of a sum is part of its
 * last bits.
 */
function dot(weights: Float32Array, at: number, delta: Float32Array): number {
  const sums = [0, 0, 0, 0];
  for (let k = 0; k < delta.length; k++) {
    sums[k & 3] = f32(sums[k & 3]! + f32(weights[at + k]! * delta[k]!));
  }
  return f32(f32(sums[0]! + sums[1]!) + f32(sums[2]! + sums[3]!));
}
