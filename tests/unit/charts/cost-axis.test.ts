import { describe, expect, it } from 'vitest';
import { costRange } from '@/app/_components/charts/cost-axis';

describe('the cost axis', () => {
  it('ends on its ladder around all costs, never tighter than 0.1 to 1', () => {
    expect(costRange([0.3, 0.4])).toEqual([0.1, 0.2, 0.5, 1]);
    expect(costRange([0.03, 1.6])).toEqual([0.02, 0.05, 0.1, 0.2, 0.5, 1, 2]);
    expect(costRange([0.1, 1])).toEqual([0.1, 0.2, 0.5, 1]);
  });

  it('stands without any cost, and with one that is none', () => {
    expect(costRange([])[0]).toBe(0.05);
    expect(costRange([Number.NaN, Number.POSITIVE_INFINITY, 0.3])).toEqual([0.1, 0.2, 0.5, 1]);
  });
});
