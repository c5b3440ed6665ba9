// Tallies of every kind: A4 in docs/RULES.md.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightAt } from '@/lib/descent/ball';
import { landscape } from '@/lib/descent/landscape';
import type { Answer } from '@/lib/kinds/kinds';
import { tallyOf } from '../../support/counted';
import * as an from './activities';
import { everyActivity } from './activities';
import { answersTo } from './answers';

const seed = Number(process.env.FUZZ_SEED ?? 20161126);

describe('A4: a tally is the same in whatever order answers came, and counts every answer once', () => {
  const answerable = everyActivity.filter((activity) => activity.kind !== 'draw');

  it.each(answerable.map((activity) => [activity.kind, activity] as const))(
    `%s (seed ${seed})`,
    (_, activity) => {
      const answers = fc.array(answersTo(activity), { maxLength: 40 });
      const mixed = answers.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      );
      fc.assert(
        fc.property(mixed, ([all, other]) => {
          const tally = tallyOf(activity, all);
          expect(tally.answered).toBe(all.length);
          // A mean's last digit may differ.
          if (tally.kind === 'histogram') return;
          expect(tallyOf(activity, other)).toEqual(tally);
        }),
        { seed, numRuns: 100 },
      );
    },
  );

  it.each<[string, Parameters<typeof tallyOf>[0], Answer[], object]>([
    ['choice', an.choice(), [0, 1, 1].map((option) => ({ kind: 'choice', option })), { counts: [1, 2, 0] }],
    [
      'choices',
      an.choices(),
      [[0, 2], [2], []].map((options) => ({ kind: 'choices', options })),
      { counts: [1, 0, 2, 0] },
    ],
    [
      'true-false as [false, true]',
      an.trueFalse(),
      [true, false, true].map((value) => ({ kind: 'true-false', value })),
      { counts: [1, 2] },
    ],
    ['scale', an.scale(), [1, 5, 5].map((value) => ({ kind: 'scale', value })), { counts: [1, 0, 0, 0, 2] }],
    [
      'toggles by corner',
      an.toggles(),
      [[true, false, true]].map((on) => ({ kind: 'toggles', on })),
      { counts: [0, 0, 0, 0, 0, 1, 0, 0] },
    ],
    [
      'items in their place',
      an.order(),
      [{ kind: 'order', items: ['random', 'feed', 'nudge', 'assess'] }],
      { counts: [0, 0, 1, 0, 0] },
    ],
    [
      'best guesses, from the left',
      an.guess(),
      [
        { kind: 'guess', tried: [3, -0.5, 1] },
        { kind: 'guess', tried: [2, -2.25] },
        { kind: 'guess', tried: [-3] },
      ],
      { places: [[-3], [-0.5], [2]] },
    ],
    [
      'heights of balls, never their places',
      an.descend(),
      [
        {
          kind: 'descend',
          path: [
            [0, 0],
            [0.5, 0.25],
          ],
        },
      ],
      { mean: heightAt(landscape(2016), [0.5, 0.25]), min: 0, max: 1.8 },
    ],
  ])('%s', (_, activity, answers, tally) => {
    expect(tallyOf(activity, answers)).toMatchObject({ ...tally, answered: answers.length });
  });

  it('a round that nobody answered has no mean and no accuracy', () => {
    expect(tallyOf(an.number('exact'), [])).toMatchObject({ mean: null, answered: 0 });
    expect(tallyOf(an.digitPick(), [])).toMatchObject({ accuracy: null, answered: 0 });
  });
});
