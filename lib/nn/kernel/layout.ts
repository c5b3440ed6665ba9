// Where a network and a mini-batch lie in the kernels' memory. Rows are padded to 4 floats (16 bytes), so that
// a vector never reaches into the next row; the padding is 0 and stays 0.

import { SIDE } from '../move';
import type { Layers, Sizes } from '../network';

export const PIXELS = SIDE * SIDE;

/** Nothing is kept below this, so that no place is 0. */
const START = 1024;

/** A list has 4 bytes per pixel, and room for the 8 entries that may be written after the last. */
export const LIST_BYTES = 4 * (PIXELS + 8);

export type Layout = {
  /** rowBytes[l]: a row with one number for each neuron of layer l. */
  readonly rowBytes: readonly number[];
  /** All weights lie together, weightBytes in all from weights[0] on; then all biases. */
  readonly weights: readonly number[];
  readonly biases: readonly number[];
  readonly weightBytes: number;
  /** activations[l] and deltas[l]: one row per digit, for layer l from 1 on. */
  readonly activations: readonly number[];
  readonly deltas: readonly number[];
  readonly labels: number;
  readonly counts: number;
  /** One list per digit: which rows of weights, and how much ink each has. */
  readonly rows: number;
  readonly ink: number;
  /** The grey values of the digit that is listed next, and its list: places (u16) and greys. */
  readonly pixels: number;
  readonly places: number;
  readonly greys: number;
  /** A digit that comes as a list: its greys, directly followed by its places. */
  readonly listed: number;
  /** For each byte, the places of its set bits, in 8 bytes. */
  readonly packs: number;
  /** The same digit after its move; one byte more, for pixels that left the square. */
  readonly moved: number;
  readonly end: number;
};

export function layOut(sizes: Sizes, batchSize: number): Layout {
  let end = START;
  const take = (bytes: number) => {
    const at = end;
    end += Math.ceil(bytes / 16) * 16;
    return at;
  };
  const rowBytes = sizes.map((size) => Math.ceil(size / 4) * 16);
  const later = rowBytes.slice(1);
  const weights = later.map((bytes, l) => take((rowBytes[l]! / 4) * bytes));
  const weightBytes = end - START;
  const biases = later.map((bytes) => take(bytes));
  return {
    rowBytes,
    weights,
    biases,
    weightBytes,
    activations: [0, ...later.map((bytes) => take(bytes * batchSize))],
    deltas: [0, ...later.map((bytes) => take(bytes * batchSize))],
    labels: take(4 * batchSize),
    counts: take(4 * batchSize),
    rows: take(LIST_BYTES * batchSize),
    ink: take(LIST_BYTES * batchSize),
    pixels: take(PIXELS),
    places: take(2 * (PIXELS + 8)),
    greys: take(PIXELS + 16),
    listed: take(3 * PIXELS + 16),
    packs: take(256 * 8),
    moved: take(PIXELS + 16),
    end,
  };
}

/** Copies weights and biases in, row by row. */
export function putNetwork(floats: Float32Array, layout: Layout, network: Layers): void {
  eachRow(layout, network.sizes, (numbers, from, at, width) => {
    floats.set(numbers(network).subarray(from, from + width), at / 4);
  });
}

export function takeLayers(floats: Float32Array, layout: Layout, sizes: Sizes): Layers {
  const layers: Layers = {
    sizes: [...sizes],
    weights: sizes.slice(1).map((to, l) => new Float32Array(sizes[l]! * to)),
    biases: sizes.slice(1).map((to) => new Float32Array(to)),
  };
  eachRow(layout, sizes, (numbers, from, at, width) => {
    numbers(layers).set(floats.subarray(at / 4, at / 4 + width), from);
  });
  return layers;
}

function eachRow(
  layout: Layout,
  sizes: Sizes,
  visit: (numbers: (layers: Layers) => Float32Array, from: number, at: number, width: number) => void,
): void {
  sizes.slice(1).forEach((width, l) => {
    for (let row = 0; row < sizes[l]!; row++) {
      const at = layout.weights[l]! + row * layout.rowBytes[l + 1]!;
      visit((layers) => layers.weights[l]!, row * width, at, width);
    }
    visit((layers) => layers.biases[l]!, 0, layout.biases[l]!, width);
  });
}
