// ::gradient: its maps.

import { expect, it } from 'vitest';
import { withBiases } from '@/app/_components/widgets/gradient/later-layer';
import { inkOf } from '@/app/_components/widgets/parts/learning/strengths';

it('a layer’s gradient is minus its nudges, weights and biases to one scale', () => {
  const nudges = {
    sizes: [2, 1],
    weights: [Float32Array.of(0.1, -0.2)],
    biases: [Float32Array.of(0.2)],
  };
  const { weights, biases } = withBiases(nudges, 0);
  expect([...weights, ...biases]).toEqual([-0.5, 1, -1]);
});

it('33: whatever slope there is has ink enough to be seen, more for more, and none has none', () => {
  const ink = inkOf([0, 0.01, 0.03, -0.03, 0.5, -1]);
  expect([...ink.slice(0, 2)]).toEqual([0, 0]);
  expect(ink[2]).toBeGreaterThan(0.15);
  expect(ink[3]).toBe(-ink[2]!);
  expect(ink[4]).toBeGreaterThan(ink[2]!);
  expect(ink[5]).toBe(-1);
});
