// Aiming a step on the landscape.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contourGap, downhill, eighthOf, within } from '@/app/_components/kinds/descend/aim';

describe('aiming', () => {
  it('goes straight down the slope, short where it is nearly level, never farther than a step', () => {
    expect(downhill([1, 0], 0.06)).toEqual([-0.014, 0]);
    const [dx, dy] = downhill([30, 40], 0.06);
    expect(Math.hypot(dx, dy)).toBeLessThanOrEqual(0.06);
    expect(dy / dx).toBeCloseTo(4 / 3, 2);
    expect(downhill([0, 0], 0.06)).toEqual([0, 0]);
  });

  it('is never refused as too long', () => {
    const by = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(by, by, (dx, dy) => {
        expect(Math.hypot(...within([dx, dy], 0.06))).toBeLessThanOrEqual(0.06);
      }),
      { seed: 29, numRuns: 200 },
    );
  });

  it('is said in eight directions, as the screen has them', () => {
    expect(
      [
        [1, 0],
        [0, 1],
        [-1, -1],
      ].map(([dx, dy]) => eighthOf([dx!, dy!])),
    ).toEqual([0, 2, 5]);
  });

  it('has contours underfoot as far apart as the slope says: 0.02 of height at slope 2 is 0.01', () => {
    expect(contourGap([0, 2], 0.02)).toBeCloseTo(0.01, 12);
    expect(contourGap([0, 0], 0.02)).toBe(Number.POSITIVE_INFINITY);
  });
});
