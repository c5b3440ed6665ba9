// How wrong the outputs are for one digit, and in which direction.

import { slope } from './activation';
import { ln } from './exact';
import type { Cost } from './recipe';

const f32 = Math.fround;

/** Keeps a logarithm finite when an output has rounded to 0: the smallest normal 32-bit float. */
const SMALLEST = 2 ** -126;

/** The desired output is 1 for the digit's own neuron and 0 for the others. */
export function costOf(cost: Cost, outputs: Float32Array, label: number): number {
  if (cost === 'log-likelihood') return -ln(Math.max(outputs[label]!, SMALLEST));
  let sum = 0;
  for (let j = 0; j < outputs.length; j++) {
    const output = outputs[j]!;
    const desired = j === label ? 1 : 0;
    if (cost === 'quadratic') sum += (output - desired) ** 2 / 2;
    else sum -= ln(Math.max(j === label ? output : 1 - output, SMALLEST));
  }
  return sum;
}

/** The least that a network costs which says the same to every digit: one in ten each. */
export const costOfIgnorance = (cost: Cost): number => costOf(cost, new Float32Array(10).fill(0.1), 0);

/**
 * δ of the output layer: how much the cost changes with each output neuron's weighted input.
 * For cross-entropy and log-likelihood the neuron's own slope cancels out: a wrong neuron always learns.
 */
export function outputDelta(cost: Cost, outputs: Float32Array, label: number): Float32Array {
  return outputs.map((output, j) => {
    const error = f32(output - (j === label ? 1 : 0));
    return cost === 'quadratic' ? error * slope('sigmoid', output) : error;
  });
}
