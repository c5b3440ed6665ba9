// Curves and gradient descent, against values worked by hand.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curves } from '@/lib/descent/curve';
import { courseOf, descend, nextW, randomStarts } from '@/lib/descent/gradient-descent';

const { square, 'two-valleys': twoValleys } = curves;

describe('L8: a slope is the derivative of its cost', () => {
  it('dC/dw of w² is 2w: 6 at 3, 0 at 0, −4 at −2', () => {
    expect([3, 0, -2].map(square.slope)).toEqual([6, 0, -4]);
    expect([3, 0, -2].map(square.cost)).toEqual([9, 0, 4]);
  });

  it('of two valleys, by hand at w = 2: C = (16 − 32 + 6 + 24) / 8 = 1.75, dC/dw = (32 − 32 + 3) / 8', () => {
    expect(twoValleys.cost(2)).toBe(1.75);
    expect(twoValleys.slope(2)).toBe(0.375);
  });

  it.each(Object.entries(curves))('of %s, by a small difference', (_, { cost, slope, from, to }) => {
    const h = 1e-6;
    fc.assert(
      fc.property(fc.double({ min: from, max: to, noNaN: true }), (w) => {
        expect(slope(w)).toBeCloseTo((cost(w + h) - cost(w - h)) / (2 * h), 5);
      }),
      { seed: 2016, numRuns: 100 },
    );
  });

  it.each(Object.entries(curves))(
    '%s is drawn whole: no cost of it is above its top or below 0',
    (_, curve) => {
      for (let w = curve.from; w <= curve.to; w += 0.01) {
        expect(curve.cost(w)).toBeGreaterThanOrEqual(0);
        expect(curve.cost(w)).toBeLessThanOrEqual(curve.top);
      }
    },
  );
});

describe('L9: a step of gradient descent is minus the rate times the slope', () => {
  it('by hand on w² from 3 with 0.1: 3 − 0.1 · 6 = 2.4, then 1.92', () => {
    expect(nextW(square, 3, 0.1)).toBeCloseTo(2.4, 12);
    const ws = descend(square, 3, 0.1, 2);
    for (const [i, w] of [3, 2.4, 1.92].entries()) expect(ws[i]).toBeCloseTo(w, 12);
  });

  it('the four rates of the vote: 0.01 crawls, 0.1 and 0.6 arrive, 1.05 leaps higher with every step', () => {
    const run = (rate: number) => descend(square, 3, rate, 40);
    expect([0.01, 0.1, 0.6, 1.05].map((rate) => courseOf(square, run(rate)))).toEqual([
      'crawling',
      'arrived',
      'arrived',
      'diverging',
    ]);
    expect(run(0.6).length).toBeLessThan(run(0.1).length);
    const leaps = run(1.05).map(square.cost);
    expect(leaps.every((cost, i) => i === 0 || cost > leaps[i - 1]!)).toBe(true);
  });

  it('which valley it ends in depends on where it starts', () => {
    const end = (start: number) => descend(twoValleys, start, 0.1, 200).at(-1)!;
    expect(end(2)).toBeCloseTo(1.9, 1);
    expect(end(-0.5)).toBeCloseTo(-2.09, 1);
    expect(twoValleys.cost(end(-0.5))).toBeLessThan(twoValleys.cost(end(2)));
  });

  it('random starts are the same for the same seed and lie on the drawing', () => {
    expect(randomStarts(twoValleys, 5, 3)).toEqual(randomStarts(twoValleys, 5, 3));
    for (const w of randomStarts(twoValleys, 5, 50)) expect(Math.abs(w)).toBeLessThan(3.2);
  });
});
