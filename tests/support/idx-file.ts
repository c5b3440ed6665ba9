// Arrays as IDX files, for tests of what reads them.

import type { IdxArray } from '@/lib/digits/idx';

export function idxFile({ shape, data }: IdxArray): Uint8Array {
  const start = 4 + 4 * shape.length;
  const file = new Uint8Array(start + data.length);
  const header = new DataView(file.buffer);
  header.setUint8(2, 8);
  header.setUint8(3, shape.length);
  for (const [d, size] of shape.entries()) header.setUint32(4 + 4 * d, size);
  file.set(data, start);
  return file;
}
