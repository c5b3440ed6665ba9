// A number's rules: S10, S11, A6 and X8 in docs/RULES.md.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapped, typedNumber } from '@/app/_components/kinds/number/numbers';
import type { Answer } from '@/lib/kinds/kinds';
import { sharesOf, tallyOf } from '../../support/counted';
import * as an from './activities';

const seed = Number(process.env.FUZZ_SEED ?? 20161126);

describe('S10: where the nearest win, they earn everything, ties alike, and the others up to half', () => {
  it('by the share of the room that was farther off', () => {
    const values = [23_800, 23_920, 20_000, 50_000, 100_000];
    const answers = values.map((value) => ({ kind: 'number', value }) as const);
    expect(sharesOf(an.number('nearest', 23_860), answers)).toEqual([1, 1, 0.2, 0.1, 0]);
  });

  it.each([
    [0.3, 0.2, 0.4],
    [0.7, 0.6, 0.8],
    [0.05, 0, 0.1],
  ])('equally far from %d are %d and %d, whatever binary makes of them', (right, below, above) => {
    const answers = [below, above].map((value) => ({ kind: 'number', value }) as const);
    expect(sharesOf(an.number('nearest', right), answers)).toEqual([1, 1]);
  });
});

describe('S11: a number is exact or within its tolerance', () => {
  it.each([
    ['exact', 0.5, 1],
    ['exact', 0.1 + 0.4, 1],
    ['exact', 0.51, 0],
    ['tolerance', 0.6, 1],
    ['tolerance', 0.4, 1],
    ['tolerance', 0.61, 0],
  ] as const)('%s: %d', (rule, value, share) => {
    expect(sharesOf(an.number(rule), [{ kind: 'number', value }])[0]).toBe(share);
  });

  it('rounding of the machine does not count against anybody', () => {
    expect(0.4 - 0.3).toBeGreaterThan(0.1);
    expect(sharesOf(an.number('tolerance', 0.3), [{ kind: 'number', value: 0.4 }])[0]).toBe(1);
  });
});

describe('A4: numbers are counted in bins', () => {
  it('numbers fall into twenty equal bins, the greatest into the last, and have a mean', () => {
    const answers = [0, 4999, 5000, 100_000].map((value): Answer => ({ kind: 'number', value }));
    const tally = tallyOf(an.number('nearest', 1), answers);
    if (tally.kind !== 'histogram') throw new Error('a histogram');
    expect(tally).toMatchObject({ min: 0, max: 100_000, mean: 27_499.75 });
    expect(tally.bins).toHaveLength(20);
    expect([tally.bins[0], tally.bins[1], tally.bins[19]]).toEqual([2, 1, 1]);
  });

  it('A6: a guess of a million does not press all others into one bin, and is still counted', () => {
    const values = [...Array.from({ length: 30 }, (_, i) => 20_000 + 100 * i), 1_000_000];
    const answers = values.map((value): Answer => ({ kind: 'number', value }));
    const activity = { ...an.number('nearest', 23_860), max: 1_000_000 };
    const tally = tallyOf(activity, answers);
    if (tally.kind !== 'histogram') throw new Error('a histogram');
    expect(tally).toMatchObject({ min: 20_000, max: 30_000 });
    expect(tally.bins.reduce((sum, count) => sum + count)).toBe(31);
    expect(tallyOf(activity, answers.slice(0, 1))).toMatchObject({ min: 20_000, answered: 1 });
    expect(tallyOf({ ...activity, right: 20_000 }, answers.slice(0, 1))).toMatchObject({ answered: 1 });
  });
});

describe('X8: numbers can be typed and slid in the ways people expect', () => {
  it('a comma is a point, and half a number is none', () => {
    expect(['1', '1,5', '.5', '-3', ' 7 '].map(typedNumber)).toEqual([1, 1.5, 0.5, -3, 7]);
    expect(['', '-', '.', '1.2.3', 'e', '1e3'].map(typedNumber)).toEqual(Array(6).fill(null));
  });

  it(`a slider's places are its steps, without dust (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), (place) => {
        const value = snapped(place * 0.05, 0, 1, 0.05);
        expect(value).toBe(Number((place * 0.05).toFixed(2)));
        expect(String(value).length).toBeLessThanOrEqual(4);
      }),
      { seed },
    );
    expect(snapped(7, 0, 1, 0.05)).toBe(1);
  });
});
