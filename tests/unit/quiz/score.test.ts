// The rules of scoring that all kinds share: S1 … S7, S12 and S13 in docs/RULES.md. The kinds' own stand in tests/unit/kinds.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Millis } from '@/lib/clock';
import type { Activity, Answer } from '@/lib/kinds/kinds';
import { type Entry, type Line, scoreRound } from '@/lib/quiz/score';
import * as an from '../kinds/activities';
import { everyActivity } from '../kinds/activities';
import { answersTo } from '../kinds/answers';

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

describe('S12: every line says where its points come from, as data', () => {
  it.each<[Activity, Answer, Partial<Entry>, Partial<Line>]>([
    [
      an.choice(),
      right,
      { receivedAt: later(2140), streak: 2 },
      { right: 1, streak: 3, time: { elapsed: 2140, allowed: 20_000 }, bonus: 0.1 },
    ],
    [an.choice(), right, { receivedAt: later(2140) }, { streak: 1, bonus: 0 }],
    [an.choice(), wrong, { receivedAt: later(2140), streak: 2 }, { right: 0, streak: 0, bonus: 0 }],
    [an.choice('accuracy'), right, { streak: 1 }, { time: null, bonus: 0.05 }],
    [an.choices(), { kind: 'choices', options: [0] }, {}, { right: 0.5, time: null }],
  ])('%#: %j', (activity, answer, rest, line) => {
    expect(score(activity, answer, rest)).toMatchObject(line);
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
