// The landscape of crowd descent: several valleys, one deepest, a true slope.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Landscape, landscape } from '@/lib/quiz/landscape';

const seed = Number(process.env.FUZZ_SEED ?? 20161126);
/** 2016 is the built-in talk's. */
const seeds = [2016, 0, 1, 42, 2 ** 32 - 1];

/** Heights at the bottoms that are reached from a grid of starts by small steps down the slope, lowest first. */
function bottoms(of: number): number[] {
  const { height, gradient } = landscape(of);
  const found: [x: number, y: number][] = [];
  for (let start = 0; start < 64; start++) {
    const [x, y] = descend(gradient, ((start % 8) + 0.5) / 8, (Math.floor(start / 8) + 0.5) / 8);
    if (!found.some(([fx, fy]) => Math.hypot(fx - x, fy - y) < 0.03)) found.push([x, y]);
  }
  return found.map(([x, y]) => height(x, y)).sort((a, b) => a - b);
}

function descend(gradient: Landscape['gradient'], x: number, y: number): [number, number] {
  for (let step = 0; step < 3000; step++) {
    const [gx, gy] = gradient(x, y);
    if (Math.hypot(gx, gy) < 1e-5) break;
    x = Math.min(1, Math.max(0, x - 0.01 * gx));
    y = Math.min(1, Math.max(0, y - 0.01 * gy));
  }
  return [x, y];
}

describe('a landscape', () => {
  it.each(seeds)('of seed %i has four valleys, and one that is clearly the deepest', (of) => {
    const heights = bottoms(of);
    expect(heights).toHaveLength(4);
    expect(heights[1]! - heights[0]!).toBeGreaterThan(0.2);
  });

  it(`has the slope of its heights (seed ${seed})`, () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    const h = 1e-6;
    fc.assert(
      fc.property(fc.constantFrom(...seeds), unit, unit, (of, x, y) => {
        const { height, gradient } = landscape(of);
        const [gx, gy] = gradient(x, y);
        expect(gx).toBeCloseTo((height(x + h, y) - height(x - h, y)) / (2 * h), 5);
        expect(gy).toBeCloseTo((height(x, y + h) - height(x, y - h)) / (2 * h), 5);
      }),
      { seed, numRuns: 200 },
    );
  });

  it('is the same for the same seed and another for another', () => {
    expect(landscape(7).height(0.3, 0.4)).toBe(landscape(7).height(0.3, 0.4));
    expect(landscape(7).height(0.3, 0.4)).not.toBe(landscape(8).height(0.3, 0.4));
  });
});
