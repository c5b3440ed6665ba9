// From pixels to an answer: layer by layer, weighted inputs, then activations.

import { activateHidden, activateOutput } from './activation';
import type { Network, Prediction } from './network';

/** Activations per layer, input first; each has one number in [0, 1] (or ≥ 0 for ReLU) per neuron. */
export type Activations = readonly Float32Array[];

const GREY = Math.fround(1 / 255);

/** The input layer's activations: how much ink a pixel has, 0 to 1. */
export function ink(pixels: Uint8Array): Float32Array {
  const activations = new Float32Array(pixels.length);
  for (let p = 0; p < pixels.length; p++) activations[p] = pixels[p]! * GREY;
  return activations;
}

/** z of a layer: the bias plus all weighted inputs. A silent neuron (activation 0, most pixels) costs nothing. */
export function weightedInputs(
  weights: Float32Array,
  biases: Float32Array,
  inputs: Float32Array,
): Float32Array {
  const z = biases.slice();
  for (let from = 0; from < inputs.length; from++) {
    if (inputs[from] !== 0) addRow(z, inputs[from]!, weights, from * z.length);
  }
  return z;
}

/** z + input · the row of weights that starts at `row`. */
function addRow(z: Float32Array, input: number, weights: Float32Array, row: number): void {
  for (let to = 0; to < z.length; to++) z[to] = z[to]! + Math.fround(input * weights[row + to]!);
}

/** Runs the network on one input and keeps every layer's activations. */
export function feedforward(network: Network, input: Float32Array): Activations {
  const { hidden, cost } = network.formulas;
  const activations = [input];
  const last = network.weights.length - 1;
  for (let l = 0; l <= last; l++) {
    const z = weightedInputs(network.weights[l]!, network.biases[l]!, activations[l]!);
    activations.push(l === last ? activateOutput(cost, z) : activateHidden(hidden, z));
  }
  return activations;
}

/** What the network reads in 784 grey values (0–255, ink is high). */
export function predict(network: Network, pixels: Uint8Array): Prediction {
  const outputs = feedforward(network, ink(pixels)).at(-1)!;
  return { digit: largest(outputs), outputs: [...outputs] };
}

/** The index of the largest number; of equals, the first. */
export function largest(numbers: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < numbers.length; i++) if (numbers[i]! > numbers[best]!) best = i;
  return best;
}
