// The compiled kernels as typed functions. Places and lengths are in bytes, counts in numbers; what each does
// is described beside its source in assembly/.

import { compiledKernel } from './compiled';

export type Kernels = {
  packInk(pixels: number, packs: number, places: number, greys: number): number;
  moveInk(
    places: number,
    greys: number,
    entries: number,
    moved: number,
    a: number,
    b: number,
    c: number,
    d: number,
    right: number,
    down: number,
  ): void;
  listInk(places: number, greys: number, entries: number, rowBytes: number, rows: number, ink: number): void;
  weighInk(
    rows: number,
    ink: number,
    listBytes: number,
    counts: number,
    digits: number,
    weights: number,
    biases: number,
    z: number,
    rowBytes: number,
  ): void;
  weighLayer(
    inputs: number,
    neurons: number,
    inputBytes: number,
    digits: number,
    weights: number,
    biases: number,
    z: number,
    rowBytes: number,
  ): void;
  activateSigmoid(z: number, bytes: number): void;
  activateRelu(z: number, bytes: number): void;
  activateSoftmax(z: number, neurons: number, digits: number, rowBytes: number): void;
  outputDelta(
    outputs: number,
    labels: number,
    neurons: number,
    digits: number,
    rowBytes: number,
    delta: number,
    sloped: number,
  ): void;
  sendBackSigmoid: SendBack;
  sendBackRelu: SendBack;
  nudgeInk(
    rows: number,
    ink: number,
    listBytes: number,
    counts: number,
    digits: number,
    weights: number,
    delta: number,
    rowBytes: number,
  ): void;
  nudgeLayer(
    inputs: number,
    neurons: number,
    inputBytes: number,
    digits: number,
    weights: number,
    delta: number,
    rowBytes: number,
  ): void;
  nudgeBiases(biases: number, delta: number, digits: number, rowBytes: number): void;
  scale(at: number, bytes: number, factor: number): void;
};

type SendBack = (
  weights: number,
  nextDelta: number,
  nextBytes: number,
  digits: number,
  activations: number,
  delta: number,
  rowBytes: number,
) => void;

/** The compiled module, or null where WebAssembly or its SIMD instructions are missing. */
export function compileKernels(): WebAssembly.Module | null {
  const bytes = Uint8Array.from(atob(compiledKernel), (letter) => letter.charCodeAt(0));
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(bytes)) return null;
  return new WebAssembly.Module(bytes);
}

/** The kernels over a memory of `bytes`, allocated up front, because growing it later would detach every view. */
export function openKernels(
  module: WebAssembly.Module,
  bytes: number,
): { kernels: Kernels; buffer: ArrayBuffer } {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65_536) });
  const instance = new WebAssembly.Instance(module, { env: { memory } });
  return { kernels: instance.exports as unknown as Kernels, buffer: memory.buffer };
}
