// IDX, the file format of MNIST: two zero bytes, a type byte, the number of dimensions, each dimension as a
// big-endian 32-bit number, then the values by rows. Only unsigned bytes (type 8) are read.

import { err, ok, type Result } from '../result';

export type IdxArray = {
  /** [60000, 28, 28] for images, [60000] for labels. */
  readonly shape: readonly number[];
  /** Product of `shape` bytes, last dimension fastest. */
  readonly data: Uint8Array;
};

export type IdxError =
  | { readonly code: 'not-idx' }
  | { readonly code: 'not-bytes'; readonly type: number }
  | { readonly code: 'wrong-length'; readonly expected: number; readonly actual: number };

const UNSIGNED_BYTE = 8;

/** The file's array; `data` is a view of `file`, not a copy. */
export function readIdx(file: Uint8Array): Result<IdxArray, IdxError> {
  if (file.length < 4 || file[0] !== 0 || file[1] !== 0) return err({ code: 'not-idx' });
  if (file[2] !== UNSIGNED_BYTE) return err({ code: 'not-bytes', type: file[2]! });
  const dimensions = file[3]!;
  const start = 4 + 4 * dimensions;
  if (dimensions === 0 || file.length < start) return err({ code: 'not-idx' });
  const header = new DataView(file.buffer, file.byteOffset, start);
  const shape = Array.from({ length: dimensions }, (_, d) => header.getUint32(4 + 4 * d));
  const expected = start + product(shape);
  if (file.length !== expected) return err({ code: 'wrong-length', expected, actual: file.length });
  return ok({ shape, data: file.subarray(start) });
}

function product(shape: readonly number[]): number {
  return shape.reduce((result, size) => result * size, 1);
}
