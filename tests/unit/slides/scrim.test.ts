import { expect, it } from 'vitest';
import { columnsFor } from '@/app/_components/slides/pictures/grid';
import { contrast, scrimOf } from '@/app/_components/slides/pictures/scrim';
import type { Colour } from '@/lib/picture';
import { Random } from '@/lib/random';

const themes = [
  { paper: [244, 239, 226], ink: [25, 27, 43] },
  { paper: [20, 33, 29], ink: [243, 238, 223] },
] as const satisfies readonly { paper: Colour; ink: Colour }[];

it('PC6: words on a picture have a contrast of 4.5 at every point of it, in the light and in the dark', () => {
  const random = new Random(7);
  const colour = (): Colour => [random.below(256), random.below(256), random.below(256)];
  for (let i = 0; i < 300; i++) {
    const pixels = [colour(), colour(), colour()];
    const reach = (pick: (...values: number[]) => number): Colour =>
      [0, 1, 2].map((channel) => pick(...pixels.map((pixel) => pixel[channel]!))) as unknown as Colour;
    for (const { paper, ink } of themes) {
      const share = scrimOf([reach(Math.min), reach(Math.max)], paper, ink);
      for (const pixel of pixels) {
        const mixed = pixel.map((value, channel) => value + (paper[channel]! - value) * share);
        expect(contrast(mixed as unknown as Colour, ink)).toBeGreaterThanOrEqual(4.49);
      }
    }
  }
});

it('PC6: a picture that is light enough gets no paper', () => {
  const { paper, ink } = themes[0];
  expect(scrimOf([paper, [255, 255, 255]], paper, ink)).toBe(0);
  expect(scrimOf([[0, 0, 0], paper], paper, ink)).toBeGreaterThan(0.5);
});

it('PC13: pictures share a box so that they get large, without a gap if they can', () => {
  expect(columnsFor([1.5], 2)).toBe(1);
  expect(columnsFor([1.5, 2.4, 1.33], 2.5)).toBe(3);
  expect(columnsFor([1.5, 1.5], 1)).toBe(1);
  expect(columnsFor([0.5, 0.5], 1)).toBe(2);
  expect(columnsFor([1.5, 1.5, 1.5, 1.5], 1)).toBe(2);
});
