// The cost surface over two weights, and the landscape of the crowd.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { world } from '@/lib/descent/landscape';
import { surface } from '@/lib/descent/surface';

describe('the surface', () => {
  it('by hand at (2, 1): C = (16 − 32 + 6 + 24) / 16 + 1/2, and its slopes 3/16 and 1', () => {
    expect(surface.cost(2, 1)).toBeCloseTo(14 / 16 + 0.5, 12);
    expect(surface.partials(2, 1)).toEqual([3 / 16, 1]);
  });

  it('has the slopes of its heights', () => {
    const at = fc.double({ min: -3, max: 3, noNaN: true });
    const h = 1e-6;
    fc.assert(
      fc.property(at, at, (w1, w2) => {
        const [by1, by2] = surface.partials(w1, w2);
        expect(by1).toBeCloseTo((surface.cost(w1 + h, w2) - surface.cost(w1 - h, w2)) / (2 * h), 5);
        expect(by2).toBeCloseTo((surface.cost(w1, w2 + h) - surface.cost(w1, w2 - h)) / (2 * h), 5);
      }),
      { seed: 28, numRuns: 100 },
    );
  });

  it('and the world of the crowd is twice as wide as high', () => {
    expect(world).toEqual({ width: 2, height: 1 });
  });
});
