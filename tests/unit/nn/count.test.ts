import { expect, it } from 'vitest';
import { countParameters, countTerms } from '@/lib/nn/count';
import { initialise } from '@/lib/nn/initialise';

it('784 × 30 + 30 + 30 × 10 + 10 = 23,860', () => {
  expect(countTerms([784, 30, 10]).map(({ count }) => count)).toEqual([23_520, 30, 300, 10]);
  expect(countParameters([784, 30, 10])).toBe(23_860);
});

it('784 × 16 + 16 + 16 × 16 + 16 + 16 × 10 + 10 = 13,002, and 784-100-10 has 79,510', () => {
  expect(countParameters([784, 16, 16, 10])).toBe(13_002);
  expect(countParameters([784, 100, 10])).toBe(79_510);
});

it('counts exactly the numbers that a network has', () => {
  for (const sizes of [
    [784, 30, 10],
    [784, 16, 16, 10],
    [4, 5, 3],
  ]) {
    const { weights, biases } = initialise(sizes, 1);
    const held = [...weights, ...biases].reduce((sum, layer) => sum + layer.length, 0);
    expect(countParameters(sizes)).toBe(held);
  }
});
