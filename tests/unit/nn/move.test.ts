import { describe, expect, it } from 'vitest';
import { type Move, moved, ONE, randomMove } from '@/lib/nn/move';
import { defaultRecipe } from '@/lib/nn/recipe';
import { Random } from '@/lib/random';

const pixels = new Uint8Array(784).map((_, p) => (p % 251) + 1);
const identity = { a: ONE, b: 0, c: 0, d: ONE, right: ONE / 2, down: ONE / 2 };

/** An image with ink at these places only. */
function dots(...places: [x: number, y: number, grey: number][]): Uint8Array {
  const image = new Uint8Array(784);
  for (const [x, y, grey] of places) image[y * 28 + x] = grey;
  return image;
}

describe('a moved digit', () => {
  it.each([-2, -1, 0, 1].flatMap((dx) => [-1, 0, 1, 3].map((dy) => [dx, dy] as const)))(
    'by whole pixels (%i, %i)',
    (dx, dy) => {
      const image = moved(pixels, { ...identity, right: (dx + 0.5) * ONE, down: (dy + 0.5) * ONE });
      for (let y = 0; y < 28; y++) {
        for (let x = 0; x < 28; x++) {
          const inside = x - dx >= 0 && x - dx < 28 && y - dy >= 0 && y - dy < 28;
          expect(image[y * 28 + x]).toBe(inside ? pixels[(y - dy) * 28 + x - dx] : 0);
        }
      }
    },
  );

  it('slants: lower rows move farther', () => {
    const slanted: Move = { ...identity, b: ONE / 4 };
    expect(moved(dots([5, 0, 9], [5, 4, 9], [5, 8, 9]), slanted)).toEqual(
      dots([5, 0, 9], [6, 4, 9], [7, 8, 9]),
    );
  });

  it('keeps the darker of two pixels that meet', () => {
    const half: Move = { ...identity, a: ONE / 2 };
    expect(moved(dots([4, 3, 80], [5, 3, 200]), half)).toEqual(dots([2, 3, 80], [3, 3, 200]));
    expect(moved(dots([5, 3, 200], [6, 3, 80]), half)).toEqual(dots([3, 3, 200]));
    expect(moved(dots([5, 3, 80], [6, 3, 200]), half)).toEqual(dots([3, 3, 200]));
  });
});

describe('a random move', () => {
  it('moves the middle of the image by its shift at most', () => {
    const random = new Random(1);
    for (let i = 0; i < 500; i++) {
      const { a, b, c, d, right, down } = randomMove(defaultRecipe, random)!;
      const u = (13.5 * (a + b) + right) / ONE - 0.5;
      const v = (13.5 * (c + d) + down) / ONE - 0.5;
      for (const place of [u, v])
        expect(Math.abs(place - 13.5)).toBeLessThanOrEqual(defaultRecipe.shift + 0.5);
      for (const part of [a - ONE, b, c, d - ONE]) expect(Math.abs(part)).toBeLessThanOrEqual(41);
    }
  });

  it('is null if nothing is to be moved', () => {
    expect(randomMove({ ...defaultRecipe, shift: 0, warp: 0 }, new Random(1))).toBeNull();
  });
});
