// ::loop: how fast it turns.

import { expect, it } from 'vitest';
import { miniBatchesATurn, shareOfTurn } from '@/app/_components/widgets/loop/turn';

it('the loop turns in whole mini-batches, once in three seconds at most', () => {
  expect(miniBatchesATurn(200)).toBe(1000);
  expect(miniBatchesATurn(0)).toBe(1);
  for (const speed of [3, 17, 60, 450, 48_000]) {
    expect(miniBatchesATurn(speed) / speed).toBeGreaterThanOrEqual(3);
    expect(miniBatchesATurn(speed) / speed).toBeLessThan(9);
  }
  expect(shareOfTurn(1250, 1000)).toBe(0.25);
});
