// The rules of tallies and ranks: K4, K5 and S14 in docs/RULES.md.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rightText } from '@/app/_components/kinds/parts/tally-rows';
import { heightAt } from '@/lib/descent/ball';
import { landscape } from '@/lib/descent/landscape';
import type { Answer } from '@/lib/kinds/kinds';
import { ranking, teamStandings } from '@/lib/quiz/leaderboard';
import { solutionOf, tallyOf } from '../../support/counted';
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

  it('numbers fall into twenty equal bins, the greatest into the last, and have a mean', () => {
    const answers = [0, 4999, 5000, 100_000].map((value): Answer => ({ kind: 'number', value }));
    const tally = tallyOf(an.number('nearest', 1), answers);
    if (tally.kind !== 'histogram') throw new Error('a histogram');
    expect(tally).toMatchObject({ min: 0, max: 100_000, mean: 27_499.75 });
    expect(tally.bins).toHaveLength(20);
    expect([tally.bins[0], tally.bins[1], tally.bins[19]]).toEqual([2, 1, 1]);
  });

  it('A6: a guess of a million does not press all others into one bin, and is still counted', () => {
    const values = [...Array.from({ length: 30 }, (_, i) => 20_000 + 100 * i), 1_000_000];
    const answers = values.map((value): Answer => ({ kind: 'number', value }));
    const activity = { ...an.number('nearest', 23_860), max: 1_000_000 };
    const tally = tallyOf(activity, answers);
    if (tally.kind !== 'histogram') throw new Error('a histogram');
    expect(tally).toMatchObject({ min: 20_000, max: 30_000 });
    expect(tally.bins.reduce((sum, count) => sum + count)).toBe(31);
    expect(tallyOf(activity, answers.slice(0, 1))).toMatchObject({ min: 20_000, answered: 1 });
    expect(tallyOf({ ...activity, right: 20_000 }, answers.slice(0, 1))).toMatchObject({ answered: 1 });
  });

  it('digits make a confusion matrix, and empty picks count as not right', () => {
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

  it('a round that nobody answered has no mean and no accuracy', () => {
    expect(tallyOf(an.number('exact'), [])).toMatchObject({ mean: null, answered: 0 });
    expect(tallyOf(an.digitPick(), [])).toMatchObject({ accuracy: null, answered: 0 });
  });
});

describe('A5: in a word cloud a participant counts once per word, whatever its case', () => {
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

describe('S14: more points first, ties share a rank and the next one is skipped', () => {
  it('1, 2, 2, 4', () => {
    const players = [10, 30, 20, 20].map((points, i) => ({ who: `p${i}`, points }));
    expect(ranking(players).map(({ who, rank }) => [who, rank])).toEqual([
      ['p1', 1],
      ['p2', 2],
      ['p3', 2],
      ['p0', 4],
    ]);
  });

  it('a team has the mean of its members’ points, and participants without a team are left out', () => {
    const players = [
      { who: 'ada', points: 900 },
      { who: 'bob', points: 300 },
      { who: 'cy', points: 700 },
      { who: 'dan', points: 5000 },
    ];
    const team = (who: string) => (who === 'dan' ? null : who === 'cy' ? 'blue' : 'red');
    expect(teamStandings(players, team)).toEqual([
      { team: 'red', people: 2, points: 600 },
      { team: 'blue', people: 1, points: 700 },
    ]);
  });
});

describe('the right answer in words', () => {
  it.each([
    [an.choice(), 'b'],
    [an.choices(), 'a, c'],
    [an.trueFalse(), 'False'],
    [an.number('nearest', 23_860), '23,860'],
    [an.number('exact', 0.5), '0.5'],
    [an.order(), 'random → feed → assess → nudge'],
    [an.text(), 'Michael Nielsen'],
    [an.digitPick(), '2 1 0 4'],
    [an.vote(), ''],
  ] as const)('%#: %j', (activity, words) => {
    expect(rightText(activity, solutionOf(activity))).toBe(words);
  });
});
