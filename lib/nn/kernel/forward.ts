// A network in the kernels' memory and its way from pixels to outputs: what training and evaluating share.

import type { Move } from '../move';
import type { Formulas } from '../recipe';
import { LIST_BYTES, PIXELS } from './layout';
import { type ListedDigits, listOf } from './listed';
import type { Opened } from './open';

/** Puts the digit of 784 grey values from pixels[at] on into the mini-batch as number `slot`. */
export function stagePixels(
  opened: Opened,
  slot: number,
  pixels: Uint8Array,
  at: number,
  move: Move | null,
): void {
  const { layout, kernels, bytes } = opened;
  bytes.set(pixels.subarray(at, at + PIXELS), layout.pixels);
  const entries = kernels.packInk(layout.pixels, layout.packs, layout.places, layout.greys);
  stageList(opened, slot, layout.places, layout.greys, entries, move);
}

/** The same for a digit of the base set. */
export function stageListed(
  opened: Opened,
  slot: number,
  base: ListedDigits,
  digit: number,
  move: Move | null,
): void {
  const list = listOf(base, digit);
  const greys = opened.layout.listed;
  const entries = list.length / 3;
  opened.bytes.set(list, greys);
  stageList(opened, slot, greys + entries, greys, entries, move);
}

function stageList(
  opened: Opened,
  slot: number,
  places: number,
  greys: number,
  entries: number,
  move: Move | null,
): void {
  const { layout, kernels, ints } = opened;
  if (move) {
    const { a, b, c, d, right, down } = move;
    kernels.moveInk(places, greys, entries, layout.moved, a, b, c, d, right, down);
    const left = kernels.packInk(layout.moved, layout.packs, layout.places, layout.greys);
    stageList(opened, slot, layout.places, layout.greys, left, null);
    return;
  }
  const list = slot * LIST_BYTES;
  kernels.listInk(places, greys, entries, layout.rowBytes[1]!, layout.rows + list, layout.ink + list);
  ints[layout.counts / 4 + slot] = entries;
}

/** Feeds the staged digits forward: fills all activations. */
export function feedStaged({ sizes, layout, kernels }: Opened, digits: number, formulas: Formulas): void {
  const { rowBytes, weights, biases, activations, rows, ink, counts } = layout;
  const last = sizes.length - 1;
  for (let l = 1; l <= last; l++) {
    const z = activations[l]!;
    const row = rowBytes[l]!;
    const [w, b] = [weights[l - 1]!, biases[l - 1]!];
    if (l === 1) kernels.weighInk(rows, ink, LIST_BYTES, counts, digits, w, b, z, row);
    else kernels.weighLayer(activations[l - 1]!, sizes[l - 1]!, rowBytes[l - 1]!, digits, w, b, z, row);
    if (l < last && formulas.hidden === 'relu') kernels.activateRelu(z, digits * row);
    else if (l < last || formulas.cost !== 'log-likelihood') kernels.activateSigmoid(z, digits * row);
    else kernels.activateSoftmax(z, sizes[l]!, digits, row);
  }
}

/** The ten outputs of the staged digit `slot`, as a view that the next mini-batch overwrites. */
export function outputsOf({ sizes, layout, floats }: Opened, slot: number): Float32Array {
  const start = (layout.activations.at(-1)! + slot * layout.rowBytes.at(-1)!) / 4;
  return floats.subarray(start, start + sizes.at(-1)!);
}
