// The base set without its blank pixels, which leaves a third of the bytes to fetch per digit, from all over the memory.
// Listed once for all learners of a thread.

import type { LabelledImages } from '../learner';
import { PIXELS } from './layout';
import type { Opened } from './open';

export type ListedDigits = {
  /** A digit's greys, then their places (u16), then the next digit's. */
  readonly lists: Uint8Array;
  /** Digit i's list goes from starts[i] to starts[i + 1]. */
  readonly starts: Uint32Array;
};

export function listDigits({ layout, kernels, bytes }: Opened, images: LabelledImages): ListedDigits {
  const lists = new Uint8Array(3 * images.pixels.length);
  const starts = new Uint32Array(images.count + 1);
  let end = 0;
  const take = (from: number, length: number) => {
    lists.set(bytes.subarray(from, from + length), end);
    end += length;
  };
  for (let digit = 0; digit < images.count; digit++) {
    bytes.set(images.pixels.subarray(digit * PIXELS, (digit + 1) * PIXELS), layout.pixels);
    const entries = kernels.packInk(layout.pixels, layout.packs, layout.places, layout.greys);
    take(layout.greys, entries);
    take(layout.places, 2 * entries);
    starts[digit + 1] = end;
  }
  return { lists: lists.slice(0, end), starts };
}

export function listOf({ lists, starts }: ListedDigits, digit: number): Uint8Array {
  return lists.subarray(starts[digit]!, starts[digit + 1]!);
}
