import { expect, it } from 'vitest';
import { readRate } from '@/app/_components/console/training/rate-choice';

it('the console reads a learning rate as people type it, within the limits of the command', () => {
  expect(['0.5', ' 1,2 ', '5', '0.0001', '100'].map(readRate)).toEqual([0.5, 1.2, 5, 0.0001, 100]);
  expect(['', ' ', 'fast', '0', '-1', '101', '1e9', 'NaN'].map(readRate)).toEqual(Array(8).fill(null));
});
