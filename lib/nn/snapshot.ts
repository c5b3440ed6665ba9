// A network small enough for every phone: weights as 8-bit whole numbers with one scale per layer, 24 KB for
// 784-30-10 instead of 95. Biases stay exact. Runs in browsers.
//
//   after the header (codec.ts): all biases as float32, then per layer its scale as float32 and one signed
//   byte per weight: weight ≈ byte · scale.

import { err, ok, type Result } from '../result';
import { type BadBytes, numbersOf, readFloats, readHeader, viewOf, writeFloats, writeHeader } from './codec';
import type { Network, Sizes } from './network';

/** The largest whole number that a weight becomes. */
const LIMIT = 127;

export function encodeSnapshot(network: Network): Uint8Array {
  const { sizes } = network;
  const start = 8 + 4 * sizes.length;
  const view = new DataView(new ArrayBuffer(start + bodyLength(sizes)));
  writeHeader(view, network, 'int8');
  let at = start;
  for (const biases of network.biases) at = writeFloats(view, at, biases);
  for (const weights of network.weights) {
    const scale = Math.fround(weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0) / LIMIT);
    at = writeFloats(view, at, Float32Array.of(scale));
    for (const weight of weights) view.setInt8(at++, scale === 0 ? 0 : Math.round(weight / scale));
  }
  return new Uint8Array(view.buffer);
}

/** The network that the bytes stand for, weights rounded to 127 steps each way. */
export function decodeSnapshot(bytes: Uint8Array): Result<Network, BadBytes> {
  const view = viewOf(bytes);
  const header = readHeader(view, 'int8');
  if (!header.ok) return header;
  const { sizes, formulas, start } = header.value;
  if (bytes.length !== start + bodyLength(sizes)) return err('wrong-length');
  let at = start;
  const biases = sizes.slice(1).map((to) => {
    at += 4 * to;
    return readFloats(view, at - 4 * to, to);
  });
  const weights = sizes.slice(1).map((to, l) => {
    const scale = view.getFloat32(at, true);
    const from = at + 4;
    at = from + sizes[l]! * to;
    return Float32Array.from({ length: sizes[l]! * to }, (_, i) => view.getInt8(from + i) * scale);
  });
  if (![...biases, ...weights].every((numbers) => numbers.every(Number.isFinite))) return err('not-finite');
  return ok({ sizes, weights, biases, formulas });
}

/** All that follows the header, in bytes. */
function bodyLength(sizes: Sizes): number {
  const neurons = sizes.slice(1).reduce((sum, size) => sum + size, 0);
  const scales = sizes.length - 1;
  return numbersOf(sizes) - neurons + 4 * (neurons + scales);
}
