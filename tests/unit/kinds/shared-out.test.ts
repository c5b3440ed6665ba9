// What a room prefers and what it spends: A9, A10 in docs/RULES.md.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftOf, spent } from '@/app/_components/kinds/budget/spent';
import { type Answer, kindOf } from '@/lib/kinds/kinds';
import { publicActivity } from '@/lib/kinds/public';
import { tallyOf } from '../../support/counted';
import * as an from './activities';

const seed = Number(process.env.FUZZ_SEED ?? 20161126);

describe('A9: a preference counts one for each option that stands behind', () => {
  const answers = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
  ].map((order): Answer => ({ kind: 'preference', order }));

  it('and the best liked comes first, with its mean place', () => {
    const activity = an.preference();
    const tally = tallyOf(activity, answers);
    expect(tally).toEqual({ kind: 'counts', counts: [5, 3, 1], answered: 3 });
    const rows = kindOf('preference').rows({
      ...{ shown: publicActivity(activity, 0), tally, solution: null, said: answers[2]! },
    });
    expect(rows.map(({ text, own, drawn }) => [text, own, drawn])).toEqual([
      ['a', false, { share: 5 / 6, figure: 1.3 }],
      ['b', true, { share: 3 / 6, figure: 2 }],
      ['c', false, { share: 1 / 6, figure: 2.7 }],
    ]);
  });
});

describe('A10: nobody shares out more than a hundred coins', () => {
  it(`whatever a thumb does (seed ${seed})`, () => {
    const move = fc.tuple(fc.nat(3), fc.integer({ min: -50, max: 150 }));
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        let coins: readonly number[] = [0, 0, 0, 0];
        for (const [option, wanted] of moves) {
          const next = spent(coins, option, wanted);
          expect(next.filter((_, at) => at !== option)).toEqual(coins.filter((_, at) => at !== option));
          coins = next;
          expect(leftOf(coins)).toBeGreaterThanOrEqual(0);
          expect(Math.min(...coins)).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed },
    );
  });

  it('what is kept counts for no option', () => {
    const answers = [
      [50, 50, 0],
      [10, 0, 0],
    ].map((coins): Answer => ({ kind: 'budget', coins }));
    expect(tallyOf(an.budget(), answers)).toEqual({ kind: 'counts', counts: [60, 50, 0], answered: 2 });
  });
});
