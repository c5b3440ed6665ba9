// How a room's ratings come together: A7 in docs/RULES.md.

import { describe, expect, it } from 'vitest';
import type { Answer } from '@/lib/kinds/kinds';
import { meanRating } from '@/lib/kinds/of/rating';
import { tallyOf } from '../../support/counted';
import * as an from './activities';

const rated = (...values: readonly number[]) => values.map((value): Answer => ({ kind: 'rating', value }));

describe('A7: ratings are counted by number, and their mean is that of what was pressed', () => {
  it('from 0, and from one star', () => {
    const numbers = tallyOf(an.rating(), rated(0, 10, 8, 8));
    expect(numbers).toMatchObject({ counts: [1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1], answered: 4 });
    expect(meanRating(an.rating(), numbers.kind === 'counts' ? numbers.counts : [])).toBe(6.5);
    const stars = tallyOf(an.stars(), rated(5, 4));
    expect(stars).toMatchObject({ counts: [0, 0, 0, 1, 1] });
    expect(meanRating(an.stars(), stars.kind === 'counts' ? stars.counts : [])).toBe(4.5);
  });

  it('no mean before anybody rated', () => {
    expect(meanRating(an.rating(), [0, 0, 0])).toBeNull();
  });
});
