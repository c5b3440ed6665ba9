// The network taken apart for the slides: what flows through it for one digit, and what pulls at its weights. A
// gradient has the shape of the network it belongs to.

import { backprop } from './backprop';
import { costOf } from './cost';
import { type Activations, feedforward, ink, weightedInputs } from './feedforward';
import type { Layers, Network } from './network';
import { addOuter, allZero } from './nudges';

export type LabelledPixels = { readonly pixels: Uint8Array; readonly label: number };

/** A forward pass in full: z[l] holds the weighted inputs that became activations[l + 1]. */
export type ForwardPass = { readonly activations: Activations; readonly z: readonly Float32Array[] };

export function forwardPass(network: Network, pixels: Uint8Array): ForwardPass {
  const activations = feedforward(network, ink(pixels));
  const z = network.weights.map((weights, l) => weightedInputs(weights, network.biases[l]!, activations[l]!));
  return { activations, z };
}

/** ∂C/∂w for every weight and ∂C/∂b for every bias, averaged over the digits like the cost itself. */
export type Gradient = { readonly cost: number; readonly gradient: Layers };

/** Of a mini-batch, which may be a single digit. */
export function gradientOf(network: Network, digits: readonly LabelledPixels[]): Gradient {
  const gradient = allZero(network.sizes);
  let cost = 0;
  for (const { pixels, label } of digits) {
    const { activations, deltas } = backprop(network, ink(pixels), label);
    cost += costOf(network.formulas.cost, activations.at(-1)!, label) / digits.length;
    for (const [l, delta] of deltas.entries()) {
      const share = delta.map((error) => error / digits.length);
      addOuter(gradient.weights[l]!, activations[l]!, share);
      addOuter(gradient.biases[l]!, [1], share);
    }
  }
  return { cost, gradient };
}

/** The weights that lead to one neuron of the first hidden layer: 784 numbers, row by row like the image. */
export function incomingWeights(network: Network, neuron: number): Float32Array {
  const width = network.sizes[1]!;
  return Float32Array.from({ length: network.sizes[0]! }, (_, p) => network.weights[0]![p * width + neuron]!);
}
