// ::perceptron: the sum as a walk on squared paper.

import { describe, expect, it } from 'vitest';
import {
  cellOf,
  cellsCovered,
  labelPlace,
  reach,
  strideShares,
  walkScale,
  walkTicks,
} from '@/app/_components/widgets/perceptron/walk-layout';

describe('a walk on squared paper', () => {
  it('the park takes one cell a unit, with 0 at cell 23 of 28, so that −20 is at cell 3', () => {
    const scale = walkScale(-20, 3, 28);
    expect(scale).toEqual({ unit: 1, zero: 23, columns: 28 });
    expect(cellOf(scale, -20)).toBe(3);
    expect(walkTicks(scale)).toEqual([-20, -15, -10, -5, 0, 5]);
  });

  it('small weights take more cells a unit, and every walk fits', () => {
    expect(walkScale(-1, 1, 28).unit).toBe(7);
    for (const [least, most] of [
      [-0.01, 0],
      [0, 0],
      [-100, 260],
      [-3, 0.5],
    ] as const) {
      const scale = walkScale(least, most, 28);
      expect(cellOf(scale, least)).toBeGreaterThanOrEqual(-1e-9);
      expect(cellOf(scale, most)).toBeLessThanOrEqual(28 + 1e-9);
    }
  });

  it('a bar is cut at the cells, its ends where the walk ends', () => {
    expect(cellsCovered(0, 3)).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(cellsCovered(2.5, 0.5)).toEqual([
      [0.5, 1],
      [1, 2],
      [2, 2.5],
    ]);
    expect(cellsCovered(4, 4)).toEqual([]);
  });

  it('a label stands left of its bar, never across 0, right where there is no room, above where there is none at all', () => {
    const scale = { unit: 1, zero: 23, columns: 28 };
    expect(labelPlace(23, 26, 5, scale)).toEqual({ side: 'left', cell: 23 });
    expect(labelPlace(26, 27, 5, scale)).toEqual({ side: 'left', cell: 23 });
    expect(labelPlace(6, 3, 4, scale)).toEqual({ side: 'right', cell: 6 });
    expect(labelPlace(26, 6, 7, scale)).toEqual({ side: 'above', cell: 6 });
  });

  it('strides are walked one after the other', () => {
    expect(strideShares(4, 0)).toEqual([0, 0, 0, 0]);
    expect(strideShares(4, 0.375)).toEqual([1, 0.5, 0, 0]);
    expect(strideShares(4, 1)).toEqual([1, 1, 1, 1]);
    expect(
      reach([
        { from: 0, to: 3 },
        { from: 3, to: -17 },
      ]),
    ).toEqual([-17, 3]);
  });
});
