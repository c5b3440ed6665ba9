// What a neuron does with its weighted input z. Rounded to 32 bits at each step, as the kernel does it.

import { exp } from './exact';
import type { Cost, HiddenNeuron } from './recipe';

const f32 = Math.fround;

/** σ(z) = 1 / (1 + e^−z). */
export function sigmoid(z: number): number {
  return f32(1 / f32(1 + exp(-z)));
}

/** How much the activation changes with z, computed from the activation itself: σ'(z) = a (1 − a); for ReLU 1 or 0. */
export function slope(neuron: HiddenNeuron, activation: number): number {
  if (neuron === 'relu') return activation > 0 ? 1 : 0;
  return f32(activation * f32(1 - activation));
}

/** One activation per weighted input. */
export function activateHidden(neuron: HiddenNeuron, z: Float32Array): Float32Array {
  return neuron === 'relu' ? z.map((zj) => (zj > 0 ? zj : 0)) : z.map(sigmoid);
}

export function activateOutput(cost: Cost, z: Float32Array): Float32Array {
  return cost === 'log-likelihood' ? softmax(z) : z.map(sigmoid);
}

/** e^zj / Σ e^zk: positive outputs that add up to 1. The largest z is subtracted first, so that nothing overflows. */
export function softmax(z: Float32Array): Float32Array {
  const largest = z.reduce((a, b) => (b > a ? b : a));
  const powers = z.map((zj) => exp(f32(zj - largest)));
  const sum = powers.reduce((a, b) => f32(a + b), 0);
  return powers.map((power) => power / sum);
}
