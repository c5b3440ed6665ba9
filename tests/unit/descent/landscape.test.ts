// The landscape of crowd descent: several valleys, one deepest, a true slope.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countByValley, type Landscape, landscape, type Place, world } from '@/lib/descent/landscape';

const seed = Number(process.env.FUZZ_SEED ?? 20161126);
/** 2016 is the built-in talk's. */
const seeds = [2016, 0, 1, 42, 2 ** 32 - 1];

/** The bottoms that are reached from a grid of starts by small steps down the slope, lowest first. */
function bottoms({ height, gradient }: Landscape): { place: [number, number]; height: number }[] {
  const found: [x: number, y: number][] = [];
  for (let start = 0; start < 128; start++) {
    const [x, y] = down(gradient, ((start % 16) + 0.5) / 8, (Math.floor(start / 16) + 0.5) / 8);
    if (!found.some(([fx, fy]) => Math.hypot(fx - x, fy - y) < 0.03)) found.push([x, y]);
  }
  return found.map((place) => ({ place, height: height(...place) })).sort((a, b) => a.height - b.height);
}

function down(gradient: Landscape['gradient'], x: number, y: number): [number, number] {
  for (let step = 0; step < 3000; step++) {
    const [gx, gy] = gradient(x, y);
    if (Math.hypot(gx, gy) < 1e-5) break;
    x = Math.min(world.width, Math.max(0, x - 0.01 * gx));
    y = Math.min(world.height, Math.max(0, y - 0.01 * gy));
  }
  return [x, y];
}

describe('a landscape', () => {
  it.each(seeds)('L1: of seed %i has six valleys, and one that is clearly the deepest', (of) => {
    const map = landscape(of);
    const [first, second, ...others] = bottoms(map);
    expect(others).toHaveLength(4);
    expect(second!.height - first!.height).toBeGreaterThan(0.2);
    expect(first!.height).toBeGreaterThan(0);
    expect(map.valleys).toHaveLength(6);
    expect(map.valleys[0][0]).toBeCloseTo(first!.place[0], 3);
    expect(map.valleys[0][1]).toBeCloseTo(first!.place[1], 3);
  });

  it(`L1: has the slope of its heights (seed ${seed})`, () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const h = 1e-6;
    fc.assert(
      fc.property(fc.constantFrom(...seeds), share, share, (of, across, up) => {
        const { height, gradient } = landscape(of);
        const [x, y] = [across * world.width, up * world.height];
        const [gx, gy] = gradient(x, y);
        expect(gx).toBeCloseTo((height(x + h, y) - height(x - h, y)) / (2 * h), 5);
        expect(gy).toBeCloseTo((height(x, y + h) - height(x, y - h)) / (2 * h), 5);
      }),
      { seed, numRuns: 200 },
    );
  });

  it('L1: knows which valley a place leads to', () => {
    const map = landscape(2016);
    const [deepest, second] = map.valleys;
    const beside: Place = [deepest[0] + 0.05, deepest[1] - 0.03];
    expect(countByValley(map, [deepest, beside, second!, second!])).toEqual([2, 2, 0, 0, 0, 0]);
  });

  it('L1: is the same for the same seed and another for another', () => {
    expect(landscape(7).height(0.3, 0.4)).toBe(landscape(7).height(0.3, 0.4));
    expect(landscape(7).height(0.3, 0.4)).not.toBe(landscape(8).height(0.3, 0.4));
  });
});
