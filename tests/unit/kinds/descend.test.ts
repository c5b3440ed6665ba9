// Crowd descent: S10 in docs/RULES.md.

import { describe, expect, it } from 'vitest';
import { landscape } from '@/lib/descent/landscape';
import { sharesOf } from '../../support/counted';
import * as an from './activities';

describe('S10: where the nearest win', () => {
  it('the lowest ball is the nearest', () => {
    const activity = an.descend();
    const { height } = landscape(activity.seed);
    const places = [
      [0.1, 0.9],
      [0.3, 0.3],
      [0.8, 0.7],
    ] as const;
    const answers = places.map((place) => ({ kind: 'descend', path: [[0, 0], place] }) as const);
    const shares = sharesOf(activity, answers);
    const lowest = places.map(([x, y]) => height(x, y));
    expect(shares.indexOf(1)).toBe(lowest.indexOf(Math.min(...lowest)));
    expect(shares.filter((share) => share === 1)).toHaveLength(1);
  });
});
