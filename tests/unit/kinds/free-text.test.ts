// Free answers that say the same: A8 in docs/RULES.md.

import { describe, expect, it } from 'vitest';
import type { Answer } from '@/lib/kinds/kinds';
import { tallyOf } from '../../support/counted';
import * as an from './activities';

const said = (...texts: readonly string[]) => texts.map((text): Answer => ({ kind: 'free-text', text }));

describe('A8: free answers that differ in capitals, accents and punctuation alone are one', () => {
  it.each([
    [['More examples', 'more examples!', 'MORE  EXAMPLES.'], 1],
    [['Café', 'cafe'], 1],
    [['C#', 'C'], 2],
    [['More examples', 'Fewer examples'], 2],
    [['!', '?'], 2],
  ])('%j: %i', (texts, groups) => {
    const tally = tallyOf(an.freeText(), said(...texts));
    expect(tally.kind === 'words' && tally.words.length).toBe(groups);
    expect(tally.answered).toBe(texts.length);
  });

  it('as most wrote it, the most frequent first', () => {
    const tally = tallyOf(an.freeText(), said('Less maths', 'more code', 'More code', 'More code'));
    expect(tally).toMatchObject({
      words: [
        ['More code', 3],
        ['Less maths', 1],
      ],
    });
  });

  it('a tally never has more than sixty of them', () => {
    const tally = tallyOf(
      an.freeText(),
      said(...Array.from({ length: 500 }, (_, n) => `Answer ${n} of many`)),
    );
    expect(tally).toMatchObject({ answered: 500 });
    expect(tally.kind === 'words' && tally.words).toHaveLength(60);
  });
});
