// Digits named one by one: S11 and A4 in docs/RULES.md.

import { describe, expect, it } from 'vitest';
import { sharesOf, tallyOf } from '../../support/counted';
import * as an from './activities';

describe('digits', () => {
  it('S11: digits count one by one, and an empty pick is not right', () => {
    expect(sharesOf(an.digitPick(), [{ kind: 'digit-pick', picks: [2, 1, null, 9] }])[0]).toBe(0.5);
  });

  it('A4: digits make a confusion matrix, and empty picks count as not right', () => {
    const tally = tallyOf(an.digitPick(), [{ kind: 'digit-pick', picks: [2, 7, null, 4] }]);
    if (tally.kind !== 'confusion') throw new Error('a confusion');
    expect(tally.accuracy).toBe(0.5);
    expect(tally.perDigit.map((counts) => counts.indexOf(1))).toEqual([2, 7, -1, 4]);
    const cells = [...tally.confusion.entries()].filter(([, count]) => count > 0);
    expect(cells).toEqual([
      [1 * 10 + 7, 1],
      [2 * 10 + 2, 1],
      [4 * 10 + 4, 1],
    ]);
  });
});
