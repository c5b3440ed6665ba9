// A network as bytes, exactly: 32-bit floats. Little-endian; runs in browsers as well.
//
//   0  4  "NDGE"
//   4  1  version
//   5  1  how the weights are kept: 0 float32 (here), 1 int8 (snapshot.ts)
//   6  1  number of layers n
//   7  1  what the neurons compute: 0 sigmoid with log-likelihood, else see FORMULAS
//   8  4n neurons per layer, then all biases, then all weights, layer by layer

import { err, ok, type Result } from '../result';
import type { Layers, Network, Sizes } from './network';
import type { Cost, Formulas, HiddenNeuron } from './recipe';

const MAGIC = 0x4547444e;
const VERSION = 1;
const HEADER = 8;
/** No real network of this project is larger, so damaged bytes can't make us ask for too much memory. */
const MOST_LAYERS = 16;
const MOST_WEIGHTS = 10_000_000;

/** Why bytes are not what they should be. */
export type BadBytes = 'not-a-network' | 'unknown-version' | 'wrong-length' | 'not-finite';

export type Encoding = 'float32' | 'int8';
const ENCODINGS: readonly Encoding[] = ['float32', 'int8'];

const COSTS: readonly Cost[] = ['log-likelihood', 'cross-entropy', 'quadratic'];
const HIDDEN: readonly HiddenNeuron[] = ['sigmoid', 'relu'];
/** By the number that stands for them. */
const FORMULAS: readonly Formulas[] = HIDDEN.flatMap((hidden) => COSTS.map((cost) => ({ hidden, cost })));

/** A gradient or a change has no formulas; it is read back with the default ones. */
export function encodeNetwork(network: Layers & Partial<Network>): Uint8Array {
  const floats = numbersOf(network.sizes);
  const start = HEADER + 4 * network.sizes.length;
  const view = new DataView(new ArrayBuffer(start + 4 * floats));
  writeHeader(view, network, 'float32');
  let at = start;
  for (const numbers of [...network.biases, ...network.weights]) at = writeFloats(view, at, numbers);
  return new Uint8Array(view.buffer);
}

export function decodeNetwork(bytes: Uint8Array): Result<Network, BadBytes> {
  const view = viewOf(bytes);
  const header = readHeader(view, 'float32');
  if (!header.ok) return header;
  const { sizes, formulas, start } = header.value;
  if (bytes.length !== start + 4 * numbersOf(sizes)) return err('wrong-length');
  let at = start;
  const read = (count: number) => {
    const numbers = readFloats(view, at, count);
    at += 4 * count;
    return numbers;
  };
  const biases = sizes.slice(1).map((to) => read(to));
  const weights = sizes.slice(1).map((to, l) => read(sizes[l]! * to));
  if (![...biases, ...weights].every((numbers) => numbers.every(Number.isFinite))) return err('not-finite');
  return ok({ sizes, weights, biases, formulas });
}

export function writeHeader(
  view: DataView,
  { sizes, formulas }: Pick<Layers & Partial<Network>, 'sizes' | 'formulas'>,
  encoding: Encoding,
): void {
  view.setUint32(0, MAGIC, true);
  view.setUint8(4, VERSION);
  view.setUint8(5, ENCODINGS.indexOf(encoding));
  view.setUint8(6, sizes.length);
  view.setUint8(7, formulas ? numberOf(formulas) : 0);
  for (const [l, size] of sizes.entries()) view.setUint32(HEADER + 4 * l, size, true);
}

const numberOf = ({ hidden, cost }: Formulas): number =>
  FORMULAS.findIndex((one) => one.hidden === hidden && one.cost === cost);

/** The sizes, what the neurons compute, and the place of the first byte after that. */
export function readHeader(
  view: DataView,
  encoding: Encoding,
): Result<{ sizes: Sizes; formulas: Formulas; start: number }, BadBytes> {
  if (view.byteLength < HEADER || view.getUint32(0, true) !== MAGIC) return err('not-a-network');
  if (view.getUint8(4) !== VERSION) return err('unknown-version');
  if (ENCODINGS[view.getUint8(5)] !== encoding) return err('not-a-network');
  const layers = view.getUint8(6);
  const formulas = FORMULAS[view.getUint8(7)];
  const start = HEADER + 4 * layers;
  if (layers < 2 || layers > MOST_LAYERS || !formulas) return err('not-a-network');
  if (view.byteLength < start) return err('wrong-length');
  const sizes = Array.from({ length: layers }, (_, l) => view.getUint32(HEADER + 4 * l, true));
  if (sizes.includes(0) || numbersOf(sizes) > MOST_WEIGHTS) return err('not-a-network');
  return ok({ sizes, formulas, start });
}

/** All weights and biases of a network of these sizes. */
export function numbersOf(sizes: Sizes): number {
  return sizes.slice(1).reduce((sum, to, l) => sum + (sizes[l]! + 1) * to, 0);
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Returns the place after the last float. */
export function writeFloats(view: DataView, at: number, numbers: Float32Array): number {
  for (let i = 0; i < numbers.length; i++) view.setFloat32(at + 4 * i, numbers[i]!, true);
  return at + 4 * numbers.length;
}

export function readFloats(view: DataView, at: number, count: number): Float32Array {
  return Float32Array.from({ length: count }, (_, i) => view.getFloat32(at + 4 * i, true));
}
