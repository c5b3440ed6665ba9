import { expect, it } from 'vitest';
import { fallingRate } from '@/lib/nn/schedule';

it('the learning rate falls in a straight line to nothing', () => {
  expect([0, 0.5, 0.75, 1].map((progress) => fallingRate(0.5, progress))).toEqual([0.5, 0.25, 0.125, 0]);
});
