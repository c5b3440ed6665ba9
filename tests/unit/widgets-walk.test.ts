// Where walks, labels and crowds lie on squared paper.

import { describe, expect, it } from 'vitest';
import {
  givenPerceptron,
  parkWords,
  termText,
} from '@/app/_components/widgets/parts/wiring/perceptron-params';
import { crowdFor, crowdPath } from '@/app/_components/widgets/perceptron/crowd';
import { demonstration } from '@/app/_components/widgets/perceptron/demonstration';
import {
  cellOf,
  cellsCovered,
  labelPlace,
  reach,
  strideShares,
  walkScale,
  walkTicks,
} from '@/app/_components/widgets/perceptron/walk-layout';
import { weightedSum } from '@/lib/nn/perceptron';
import { english } from '@/lib/words/en/english';
import { paramsOf } from '../support/slide-live';

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

describe('a crowd in a strip', () => {
  it('everybody has a ball, and no crowd is larger than its strip', () => {
    for (const most of [1, 2, 13, 47, 400, 1000, 5000]) {
      const { pitch, rows } = crowdFor(most, 360, 64, 30);
      expect(rows * pitch).toBeLessThanOrEqual(64 + 1e-6);
      expect(Math.ceil(most / rows) * pitch).toBeLessThanOrEqual(360 + 1e-6);
      expect(crowdPath(most, { pitch, rows }, 0, 0).match(/z/g)).toHaveLength(most);
    }
    expect(crowdPath(0, { pitch: 10, rows: 4 }, 0, 0)).toBe('');
  });
});

describe('what a deck gives a perceptron', () => {
  it("sum, threshold and park read their numbers, with the talk's own where none are given", () => {
    const park = givenPerceptron(
      paramsOf('perceptron', { form: 'park', weights: '3 1 -20', inputs: '1 0 1', threshold: '3' }),
    );
    expect(park.perceptron).toEqual({ weights: [3, 1, -20], threshold: 3, rule: 'exceeds' });
    expect(park.inputs).toEqual([1, 0, 1]);
    expect(givenPerceptron(paramsOf('perceptron')).form).toBe('sum');
    expect(givenPerceptron(paramsOf('perceptron', { form: 'threshold' })).perceptron.rule).toBe('reaches');
    expect(termText(1, -20)).toBe('(1 * -20)');
  });

  it('works out the tag and the output where the deck does not say them', () => {
    const given = givenPerceptron(
      paramsOf('perceptron', { form: 'park', weights: '3 1 -20', inputs: '1 1 0', threshold: '3' }),
    );
    expect(parkWords([], given, english.widgets.perceptron.park)).toEqual({
      questions: [],
      tag: ['Threshold = 3', 'Bias: -3'],
      sum: [],
      output: 'Output = 1',
    });
  });

  it('changes one number at a time and comes back to what was given', () => {
    const given = { inputs: [1, 1, 0], weights: [0.6, -0.4, 0.8] };
    const settings = demonstration(given);
    const flat = (i: number) => {
      const one = settings[i % settings.length]!;
      return [...one.inputs, ...one.weights];
    };
    for (let i = 0; i < settings.length; i++)
      expect(flat(i).filter((value, place) => value !== flat(i + 1)[place])).toHaveLength(1);
    expect(settings.map(({ inputs, weights }) => weightedSum(inputs, weights))).toEqual([
      0.2, 1, -0.2, 0.6, -0.2, 1,
    ]);
  });
});
