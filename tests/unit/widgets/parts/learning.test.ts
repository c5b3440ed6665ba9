// Strengths of weights on one scale.

import { expect, it } from 'vitest';
import { sharedStrengths } from '@/app/_components/widgets/parts/learning/strengths';

it('strengths keep signs and proportions, cut at the 99th percentile', () => {
  const numbers = Float32Array.from({ length: 201 }, (_, i) => (i - 100) / 100);
  const strengths = sharedStrengths(numbers);
  expect(strengths[100]).toBe(0);
  expect(strengths[0]).toBe(-1);
  expect(strengths[150]! / strengths[125]!).toBeCloseTo(2, 5);
  expect([...sharedStrengths(new Float32Array(4))]).toEqual([0, 0, 0, 0]);
});
