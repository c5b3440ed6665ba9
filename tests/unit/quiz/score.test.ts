// The rules of scoring, S1 … S11 in docs/RULES.md.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineText } from '@/app/_components/kinds/parts/line-text';
import type { Millis } from '@/lib/clock';
import { landscape } from '@/lib/descent/landscape';
import type { Activity, Answer } from '@/lib/kinds/kinds';
import { type Entry, type Line, scoreRound } from '@/lib/quiz/score';
import * as an from './activities';
import { everyActivity } from './activities';
import { answersTo } from './answers';

const seed = Number(process.env.FUZZ_SEED ?? 20161126);
const scored = everyActivity.filter((activity) => activity.scoring !== 'none');

const openedAt = 1_000_000 as Millis;
const later = (ms: number) => (openedAt + ms) as Millis;

const entry = (answer: Answer, rest: Partial<Entry> = {}): Entry => ({
  participant: 'ada',
  answer,
  openedAt,
  receivedAt: openedAt,
  roundTrip: 0,
  allowed: 20_000,
  streak: 0,
  ...rest,
});

function lines(activity: Activity, entries: readonly Entry[]): Line[] {
  return scoreRound(activity, entries).map(([, line]) => line);
}

const score = (activity: Activity, answer: Answer, rest: Partial<Entry> = {}): Line =>
  lines(activity, [entry(answer, rest)])[0]!;

const right: Answer = { kind: 'choice', option: 1 };
const wrong: Answer = { kind: 'choice', option: 0 };

/** A field of people with arbitrary answers, times and streaks. */
const fieldOf = (activity: Activity): fc.Arbitrary<Entry[]> =>
  fc
    .array(
      fc.record({
        answer: answersTo(activity),
        receivedAt: fc.integer({ min: -500, max: 60_000 }).map(later),
        roundTrip: fc.nat(5000),
        allowed: fc.option(fc.integer({ min: 1000, max: 40_000 })),
        streak: fc.nat(12),
      }),
      { minLength: 1, maxLength: 30 },
    )
    .map((people) => people.map((person, i) => ({ ...person, openedAt, participant: `p${i}` })));

describe('S1: points are whole numbers, never below 0, never above the points and a fifth of them', () => {
  it.each(scored.map((activity) => [activity.kind, activity] as const))(
    `%s (seed ${seed})`,
    (_, activity) => {
      fc.assert(
        fc.property(
          fieldOf(activity),
          fc.constantFrom<'accuracy' | 'speed'>('accuracy', 'speed'),
          (field, scoring) => {
            for (const line of lines({ ...activity, scoring }, field)) {
              expect(Number.isInteger(line.points)).toBe(true);
              expect(line.points).toBeGreaterThanOrEqual(0);
              expect(line.points).toBeLessThanOrEqual(Math.round(1.2 * activity.points));
              expect(line.right).toBeGreaterThanOrEqual(0);
              expect(line.right).toBeLessThanOrEqual(1);
            }
          },
        ),
        { seed, numRuns: 200 },
      );
    },
  );

  it('the most is 1,200 where an activity has a thousand points', () => {
    expect(score(an.choice(), right, { streak: 9 }).points).toBe(1200);
  });
});

describe('S2: activities without a right answer are not scored', () => {
  it.each(
    [an.words(), an.scale(), an.vote(), an.guess(), an.toggles()].map((each) => [each.kind, each] as const),
  )('%s', (_, activity) => {
    const [answer] = fc.sample(answersTo(activity), { seed, numRuns: 1 });
    expect(scoreRound(activity, [entry(answer!)])).toEqual([]);
  });

  it('an unscored question earns nothing and leaves the streak alone', () => {
    expect(score(an.choice('none'), right, { streak: 3 })).toMatchObject({ points: 0, right: 1, streak: 3 });
    expect(score(an.choice('none'), wrong, { streak: 3 })).toMatchObject({ points: 0, right: 0, streak: 3 });
  });
});

describe('S3: with `accuracy` a right answer earns all points, however late', () => {
  it.each([0, 10_000, 20_300])('%i ms', (elapsed) => {
    expect(score(an.choice('accuracy'), right, { receivedAt: later(elapsed) }).points).toBe(1000);
  });
});

describe('S4: with `speed` a right answer earns all points at once and half of them at the deadline', () => {
  it.each([
    [0, 1000],
    [5000, 875],
    [10_000, 750],
    [20_000, 500],
    [20_300, 500],
    [-200, 1000],
  ])('%i ms of 20,000: %i', (elapsed, points) => {
    expect(score(an.choice(), right, { receivedAt: later(elapsed) }).points).toBe(points);
  });

  it('a participant with extra time is measured against their own time', () => {
    expect(score(an.choice(), right, { receivedAt: later(20_000), allowed: 40_000 }).points).toBe(750);
  });

  it('without a deadline speed does not count', () => {
    expect(score(an.choice(), right, { receivedAt: later(90_000), allowed: null }).points).toBe(1000);
  });

  it('a wrong answer earns nothing, however fast', () => {
    expect(score(an.choice(), wrong).points).toBe(0);
    expect(score(an.trueFalse(), { kind: 'true-false', value: true }).points).toBe(0);
    expect(score(an.trueFalse(), { kind: 'true-false', value: false }).points).toBe(1000);
  });

  it(`later is never worth more (seed ${seed})`, () => {
    const time = fc.nat(25_000);
    fc.assert(
      fc.property(time, time, fc.nat(9), (a, b, streak) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const points = (elapsed: number) =>
          score(an.choice(), right, { receivedAt: later(elapsed), streak }).points;
        expect(points(early)).toBeGreaterThanOrEqual(points(late));
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('S5: equal answers earn equal points, in whatever order they came', () => {
  it.each(scored.map((activity) => [activity.kind, activity] as const))(
    `%s (seed ${seed})`,
    (_, activity) => {
      const mixed = fieldOf(activity).chain((field) =>
        fc.tuple(fc.constant(field), fc.shuffledSubarray(field, { minLength: field.length })),
      );
      fc.assert(
        fc.property(mixed, ([field, other]) => {
          expect(new Map(scoreRound(activity, other))).toEqual(new Map(scoreRound(activity, field)));
          const [first] = field;
          const twin = { ...first!, participant: 'twin' };
          const [a, b] = lines(activity, [first!, twin, ...field.slice(1)]);
          expect(a).toEqual(b);
        }),
        { seed, numRuns: 100 },
      );
    },
  );
});

describe('S6: each right answer in a row before this one adds 5 %, four of them at most', () => {
  it.each([
    [0, 1000, 1],
    [1, 1050, 2],
    [4, 1200, 5],
    [9, 1200, 10],
  ])('after %i: %i points, streak %i', (streak, points, next) => {
    expect(score(an.choice(), right, { streak })).toMatchObject({ points, streak: next });
  });

  it('an answer that is not wholly right earns no such bonus and ends the row', () => {
    expect(score(an.choice(), wrong, { streak: 3 })).toMatchObject({ points: 0, streak: 0 });
    const half = score(an.choices(), { kind: 'choices', options: [0] }, { streak: 3 });
    expect(half).toMatchObject({ points: 500, streak: 0 });
  });
});

describe('S7: where participants are compared, or judged in parts by design, a streak neither grows nor ends', () => {
  it.each<[string, Activity, Answer]>([
    ['the nearest number', an.number('nearest', 50), { kind: 'number', value: 50 }],
    ['a number that is not the nearest', an.number('nearest', 50), { kind: 'number', value: 9 }],
    ['digits', an.digitPick(), { kind: 'digit-pick', picks: [2, 1, 0, 4] }],
    ['descent', an.descend(), { kind: 'descend', path: [[0.5, 0.5]] }],
  ])('%s', (_, activity, answer) => {
    expect(score(activity, answer, { streak: 3 })).toMatchObject({ streak: 3 });
    expect(score(activity, answer, { streak: 3 }).points).toBeLessThanOrEqual(1000);
  });
});

describe('S8: of several right options, right picks less wrong picks count', () => {
  it.each([
    [[0, 2], 1],
    [[2, 0], 1],
    [[0], 0.5],
    [[0, 1], 0],
    [[0, 2, 3], 0.5],
    [[0, 1, 2, 3], 0],
    [[1, 3], 0],
    [[], 0],
  ])('%j: %d', (options, share) => {
    expect(score(an.choices(), { kind: 'choices', options }).right).toBe(share);
  });
});

describe('S9: an order counts by its pairs; as many as chance gives earn nothing', () => {
  it.each([
    [['random', 'feed', 'assess', 'nudge'], 1],
    [['random', 'feed', 'nudge', 'assess'], 4 / 6],
    [['feed', 'random', 'nudge', 'assess'], 2 / 6],
    [['nudge', 'random', 'feed', 'assess'], 0],
    [['nudge', 'assess', 'feed', 'random'], 0],
  ])('%j: %d', (items, share) => {
    expect(score(an.order(), { kind: 'order', items }).right).toBeCloseTo(share, 12);
  });
});

describe('S10: where the nearest win, they earn everything, ties alike, and the others up to half', () => {
  it('by the share of the room that was farther off', () => {
    const values = [23_800, 23_920, 20_000, 50_000, 100_000];
    const field = values.map((value) => entry({ kind: 'number', value }));
    expect(lines(an.number('nearest', 23_860), field).map((line) => line.right)).toEqual([1, 1, 0.2, 0.1, 0]);
  });

  it.each([
    [0.3, 0.2, 0.4],
    [0.7, 0.6, 0.8],
    [0.05, 0, 0.1],
  ])('equally far from %d are %d and %d, whatever binary makes of them', (right, below, above) => {
    const field = [below, above].map((value) => entry({ kind: 'number', value }));
    expect(lines(an.number('nearest', right), field).map((line) => line.right)).toEqual([1, 1]);
  });

  it('the lowest ball is the nearest', () => {
    const activity = an.descend();
    const { height } = landscape(activity.seed);
    const places = [
      [0.1, 0.9],
      [0.3, 0.3],
      [0.8, 0.7],
    ] as const;
    const field = places.map((place) => entry({ kind: 'descend', path: [[0, 0], place] }));
    const shares = lines(activity, field).map((line) => line.right);
    const lowest = places.map(([x, y]) => height(x, y));
    expect(shares.indexOf(1)).toBe(lowest.indexOf(Math.min(...lowest)));
    expect(shares.filter((share) => share === 1)).toHaveLength(1);
  });
});

describe('S11: a number is exact or within its tolerance; a text is compared without case, accents, punctuation', () => {
  it.each([
    ['exact', 0.5, 1],
    ['exact', 0.1 + 0.4, 1],
    ['exact', 0.51, 0],
    ['tolerance', 0.6, 1],
    ['tolerance', 0.4, 1],
    ['tolerance', 0.61, 0],
  ] as const)('%s: %d', (rule, value, share) => {
    expect(score(an.number(rule), { kind: 'number', value }).right).toBe(share);
  });

  it('rounding of the machine does not count against anybody', () => {
    expect(0.4 - 0.3).toBeGreaterThan(0.1);
    expect(score(an.number('tolerance', 0.3), { kind: 'number', value: 0.4 }).right).toBe(1);
  });

  it.each([
    ['Michael Nielsen', 1],
    ['michael  nielsen', 1],
    ['Nielsén!', 1],
    ['Nielsen.', 1],
    ['Michael-Nielsen', 1],
    ['«Michael, Nielsen…»', 1],
    ['Niels', 0],
  ])('%s', (text, share) => {
    expect(score(an.text(), { kind: 'text', text }).right).toBe(share);
  });

  it.each([
    ['backpropagation', 'Back-propagation', 1],
    ['COVID-19', 'covid 19', 1],
    ["gradient's descent", 'gradients descent', 1],
    ['-5', '\u22125', 1],
    ['-5', '5', 0],
    ['0.5', '0.5.', 1],
    ['0.5', '05', 0],
    ['.5', '5', 0],
    ['1 5', '1, 5', 1],
    ['1 5', '15', 0],
    ['C++', 'C', 0],
  ])('%s, answered %s: %d', (accepted, text, share) => {
    expect(score({ ...an.text(), accepted: [accepted] }, { kind: 'text', text }).right).toBe(share);
  });

  it('digits count one by one, and an empty pick is not right', () => {
    expect(score(an.digitPick(), { kind: 'digit-pick', picks: [2, 1, null, 9] }).right).toBe(0.5);
  });
});

describe('S12: every score says what it is made of', () => {
  it.each<[Activity, Answer, Partial<Entry>, string]>([
    [an.choice(), right, { receivedAt: later(2140), streak: 2 }, 'right, 2.1 s of 20, streak 3'],
    [an.choice(), right, { receivedAt: later(2140) }, 'right, 2.1 s of 20'],
    [an.choice(), wrong, { receivedAt: later(2140), streak: 2 }, 'not right, 2.1 s of 20'],
    [an.choice('accuracy'), right, { streak: 1 }, 'right, streak 2'],
    [an.choices(), { kind: 'choices', options: [0] }, {}, '50 % right'],
  ])('%#: %j', (activity, answer, rest, explanation) => {
    expect(lineText(score(activity, answer, rest))).toBe(explanation);
  });
});

describe('S13: time runs from the opening to the receipt at the server, less a measured round trip of at most 150 ms', () => {
  it.each([
    [0, 10_000, 750],
    [100, 10_100, 750],
    [150, 10_150, 750],
    [5000, 10_150, 750],
    [-900, 10_000, 750],
    [150, 20, 1000],
  ])('round trip %i, received after %i: %i points', (roundTrip, receivedAfter, points) => {
    expect(score(an.choice(), right, { roundTrip, receivedAt: later(receivedAfter) }).points).toBe(points);
  });
});
