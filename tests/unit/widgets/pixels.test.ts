// ::pixels: the patch, the column and the tapped pixel.

import { expect, it } from 'vitest';
import { greysOf, mostVaried } from '@/app/_components/widgets/pixels/patch';
import { pixelAt } from '@/app/_components/widgets/pixels/phone';
import { squareOf } from '@/app/_components/widgets/pixels/unroll';
import { standIn } from '@/lib/digits/stand-ins';

const digit = { pixels: standIn(4), label: 4 };

it('the written-out patch holds paper, ink and greys of the digit', () => {
  const patch = mostVaried(digit.pixels, 5, 4);
  const greys = greysOf(digit.pixels, patch).flat();
  expect(greys).toHaveLength(20);
  expect(Math.max(...greys)).toBeGreaterThan(0.95);
  expect(Math.min(...greys)).toBe(0);
  expect(greys[0]).toBe(digit.pixels[patch.row * 28 + patch.column]! / 255);
});

it('unrolled pixels begin in the picture and end in the column, one below the other', () => {
  const place = {
    picture: { x: 60, y: 300, cell: 24 },
    column: { x: 936, y: 36, width: 84, height: 1008 },
  };
  expect(squareOf(29, { ...place, done: 0 })).toEqual({ x: 84, y: 324, width: 24, height: 24 });
  const end = squareOf(783, { ...place, done: 1 });
  expect(end.y + end.height).toBeCloseTo(36 + 1008, 6);
  expect(squareOf(1, { ...place, done: 1 }).y - squareOf(0, { ...place, done: 1 }).y).toBeCloseTo(
    1008 / 784,
    9,
  );
});

it('a tap on the picture is a pixel, also at its edges', () => {
  expect(pixelAt(0, 0)).toBe(0);
  expect(pixelAt(0.5, 0.5)).toBe(14 * 28 + 14);
  expect(pixelAt(1, 1)).toBe(783);
  expect(pixelAt(-0.2, 2)).toBe(27 * 28);
});
