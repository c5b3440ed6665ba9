// The perceptron's sums, worked by hand, and its two forms compared with each other.

import { describe, expect, it } from 'vitest';
import {
  biasOf,
  cases,
  firesAtThreshold,
  firesWithBias,
  output,
  type Perceptron,
  walk,
  weightedInput,
  weightedSum,
} from '@/lib/nn/perceptron';

const park: Perceptron = { weights: [3, 1, -20], threshold: 3, rule: 'exceeds' };

describe('do I go to the park?', () => {
  it('rain, cold, lockdown: 3 + 0 − 20 − 3 = −20, so the output is 0', () => {
    expect(weightedSum([1, 0, 1], park.weights)).toBe(-17);
    expect(weightedInput([1, 0, 1], park)).toBe(-20);
    expect(output([1, 0, 1], park)).toBe(0);
  });

  it('the park: rain, 18 °C, no lockdown: 3 + 1 + 0 − 3 = 1, so the output is 1', () => {
    expect(weightedInput([1, 1, 0], park)).toBe(1);
    expect(output([1, 1, 0], park)).toBe(1);
  });

  it('walks 3 right, nowhere, 20 left, 3 left', () => {
    expect(walk([3, 0, -20, -3])).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 3 },
      { from: 3, to: -17 },
      { from: -17, to: -20 },
    ]);
  });

  it('has eight cases, and in one of them we go; rain alone gives 0, which is not above 0', () => {
    const all = cases(park);
    expect(all.map(({ z }) => z)).toEqual([1, 0, -2, -3, -19, -20, -22, -23]);
    expect(all.filter((one) => one.output === 1).map(({ inputs }) => inputs)).toEqual([[1, 1, 0]]);
    expect(all[1]?.inputs).toEqual([1, 0, 0]);
  });

  it('numbers its cases as the tally of switches does: bit i is input i', () => {
    for (const { inputs, corner } of cases(park))
      expect(inputs.reduce((sum, bit, i) => sum + bit * 2 ** i, 0)).toBe(corner);
  });
});

describe('threshold and bias', () => {
  it('0.6 − 0.4 reaches a threshold of 0.2, as it does on paper', () => {
    expect(weightedSum([1, 1, 0], [0.6, -0.4, 0.8])).toBe(0.2);
    expect(firesAtThreshold(0.6 - 0.4, 0.2, 'reaches')).toBe(true);
    expect(firesWithBias(0.6 - 0.4, -0.2, 'reaches')).toBe(true);
  });

  it('agree at any setting of the sliders', () => {
    for (const rule of ['reaches', 'exceeds'] as const) {
      for (let w = -20; w <= 20; w++) {
        for (let t = -20; t <= 20; t++) {
          for (let corner = 0; corner < 8; corner++) {
            const inputs = [corner & 1, (corner >> 1) & 1, (corner >> 2) & 1];
            const sum = weightedSum(inputs, [w / 10, -0.4, 0.7]);
            const threshold = t / 10;
            expect(firesWithBias(sum, biasOf(threshold), rule)).toBe(firesAtThreshold(sum, threshold, rule));
          }
        }
      }
    }
  });

  it('a bias of no threshold is 0, not −0', () => {
    expect(Object.is(biasOf(0), 0)).toBe(true);
  });
});
