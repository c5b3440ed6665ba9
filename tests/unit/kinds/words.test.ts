// A word cloud's tally: A5 in docs/RULES.md.

import { describe, expect, it } from 'vitest';
import type { Answer } from '@/lib/kinds/kinds';
import { tallyOf } from '../../support/counted';
import * as an from './activities';

describe('A5: in a word cloud one participant counts once a word, whatever its case', () => {
  it('and the commonest spelling is shown', () => {
    const answers = [['Brain', 'brain'], ['Brain'], ['BRAIN', 'maths']].map(
      (words): Answer => ({ kind: 'words', words }),
    );
    expect(tallyOf(an.words(), answers)).toMatchObject({
      words: [
        [expect.stringMatching(/^brain$/i), 3],
        ['maths', 1],
      ],
      answered: 3,
    });
  });
});
