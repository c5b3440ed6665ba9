// A digit moved a little to the side, slanted, turned or stretched is the same digit: moving each one differently every
// time makes many out of one. In whole numbers, so that every machine moves it alike. Pixels are not blended but set
// where they fall, which teaches no worse and takes a third of the time.

import type { Random } from '../random';
import type { Recipe } from './recipe';

/** Pixels along one side of an image. */
export const SIDE = 28;

/** A length of 1 in a move's numbers. */
export const ONE = 512;

/** The pixel at (x, y) goes to the whole parts of (a x + b y + right, c x + d y + down) / 512. */
export type Move = {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly right: number;
  readonly down: number;
};

/** By up to `shift` whole pixels, and slanted, turned and stretched by up to `warp`; null: not at all. */
export function randomMove(
  { shift, warp: most }: Pick<Recipe, 'shift' | 'warp'>,
  random: Random,
): Move | null {
  if (shift === 0 && most === 0) return null;
  const upTo = (most: number) => random.below(2 * most + 1) - most;
  const warp = Math.round(most * ONE);
  const [dx, dy] = [upTo(shift), upTo(shift)];
  const [a, b, c, d] = [ONE + upTo(warp), upTo(warp), upTo(warp), ONE + upTo(warp)];
  return { a, b, c, d, right: shiftOf(a + b, dx), down: shiftOf(c + d, dy) };
}

/** Keeps the middle of the image (13.5, 13.5) in its place, then moves by whole pixels; rounds to the nearest. */
function shiftOf(stretch: number, pixels: number): number {
  return ONE * (SIDE / 2 + pixels) - ((stretch * (SIDE - 1)) >> 1);
}

/** The image after the move. What leaves the square is lost; where two pixels meet, the darker stays. */
export function moved(pixels: Uint8Array, { a, b, c, d, right, down }: Move): Uint8Array {
  const image = new Uint8Array(SIDE * SIDE);
  for (let p = 0; p < pixels.length; p++) {
    const grey = pixels[p]!;
    if (grey === 0) continue;
    const x = p % SIDE;
    const y = (p - x) / SIDE;
    const u = (a * x + b * y + right) >> 9;
    const v = (c * x + d * y + down) >> 9;
    if (u < 0 || u >= SIDE || v < 0 || v >= SIDE) continue;
    if (grey > image[v * SIDE + u]!) image[v * SIDE + u] = grey;
  }
  return image;
}
