// A network's place in the kernels' memory.

import { openKernels } from './kernels';
import { layOut } from './layout';

export type Opened = ReturnType<typeof openNetwork>;

/** Room for a network of these sizes and `batchSize` digits. */
export function openNetwork(module: WebAssembly.Module, sizes: readonly number[], batchSize: number) {
  const layout = layOut(sizes, batchSize);
  const { kernels, buffer } = openKernels(module, layout.end);
  const bytes = new Uint8Array(buffer);
  bytes.set(bitPlaces(), layout.packs);
  return { sizes, layout, kernels, bytes, floats: new Float32Array(buffer), ints: new Int32Array(buffer) };
}

/** For each byte, the places of its set bits in 8 bytes, lowest first; unused ones are 0. */
function bitPlaces(): Uint8Array {
  const places = new Uint8Array(256 * 8);
  for (let byte = 0; byte < 256; byte++) {
    let next = byte * 8;
    for (let bit = 0; bit < 8; bit++) if ((byte >> bit) & 1) places[next++] = bit;
  }
  return places;
}
