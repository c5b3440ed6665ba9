// What a mini-batch asks of a network: a change of every weight and bias, in the network's own shape.

import type { Activations } from './feedforward';
import type { Layers, Sizes } from './network';

/** A change of one weight, from neuron `from` of layer `layer` to neuron `to` of the next; of a bias, from null. */
export type Nudge = {
  readonly layer: number;
  readonly from: number | null;
  readonly to: number;
  readonly change: number;
};

/** One digit's part: its activations, and for every layer after the input η/B · δ. */
type Part = { readonly activations: Activations; readonly deltas: readonly Float32Array[] };

/** −Σ activation · η/B · δ over the digits of a mini-batch: what gradient descent adds to each weight and bias. */
export function nudgesOf(sizes: Sizes, digits: readonly Part[]): Layers {
  const nudges = allZero(sizes);
  for (const { activations, deltas } of digits) {
    for (const [l, delta] of deltas.entries()) {
      const down = delta.map((error) => -error);
      addOuter(nudges.weights[l]!, activations[l]!, down);
      addOuter(nudges.biases[l]!, [1], down);
    }
  }
  return nudges;
}

/** The `count` largest, weights and biases together; equal ones in order of their place. */
export function largestNudges(nudges: Layers, count: number): Nudge[] {
  const all = nudges.weights.flatMap((changes, layer) => {
    const width = nudges.sizes[layer + 1]!;
    const biases = nudges.biases[layer]!;
    return [
      ...placesOfLargest(changes, count).map((i) => ({
        layer,
        from: Math.floor(i / width),
        to: i % width,
        change: changes[i]!,
      })),
      ...placesOfLargest(biases, count).map((to) => ({ layer, from: null, to, change: biases[to]! })),
    ];
  });
  return all.sort((a, b) => Math.abs(b.change) - Math.abs(a.change)).slice(0, count);
}

/** Where the numbers farthest from zero are, zeros left out. */
function placesOfLargest(numbers: Float32Array, count: number): number[] {
  const sizes = numbers.map(Math.abs).sort();
  const least = sizes[Math.max(0, sizes.length - count)]!;
  const places: number[] = [];
  for (const [i, number] of numbers.entries()) {
    if (number !== 0 && Math.abs(number) >= least) places.push(i);
  }
  return places;
}

/** sums[j][k] += activations[j] · delta[k]. */
export function addOuter(sums: Float32Array, activations: ArrayLike<number>, delta: Float32Array): void {
  const width = delta.length;
  for (let j = 0; j < activations.length; j++) {
    if (activations[j] === 0) continue;
    for (let k = 0; k < width; k++) sums[j * width + k]! += activations[j]! * delta[k]!;
  }
}

export function allZero(sizes: Sizes): Layers {
  return {
    sizes,
    weights: sizes.slice(1).map((to, l) => new Float32Array(sizes[l]! * to)),
    biases: sizes.slice(1).map((to) => new Float32Array(to)),
  };
}
