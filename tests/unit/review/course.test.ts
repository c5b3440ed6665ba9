import { describe, expect, it } from 'vitest';
import { clockText, onClock, reviewClock } from '@/app/_components/review/course/clock';
import { happenings, placeLabels } from '@/app/_components/review/course/happenings';
import { curveInside, learningWindow } from '@/app/_components/review/course/learning-window';
import { mostlyIn, trainingSpans } from '@/app/_components/review/course/spans';
import { timeTicks } from '@/app/_components/review/course/time-scale';
import { binFor, rateOf, staysOf } from '@/app/_components/review/course/timeline';
import { joinLines, joinsOf, trainingLog } from '@/app/_components/review/course/training-log';
import type { Recorded, SessionEvent } from '@/lib/session/event';
import { review as words } from '@/lib/words/en/review';

const minute = 60_000;
const log = (...events: readonly (readonly [at: number, event: SessionEvent])[]): Recorded[] =>
  events.map(([at, event], i) => ({ seq: i + 1, at, event }));
const to = (slide: number, step = 0): SessionEvent => ({ type: 'slideChanged', slide, step });
const train = (running: boolean, learningRate = 0.5, pace = 500): SessionEvent => ({
  type: 'trainingSet',
  running,
  learningRate,
  pace,
});
const joins = (...digits: string[]): SessionEvent => ({
  type: 'trainerChanged',
  step: 1,
  change: { kind: 'join', ids: digits },
});
const clock = { zero: 0, end: 40 * minute };
const initial = {
  sizes: [784, 30, 10],
  seed: 7,
  batchSize: 10,
  learningRate: 0.5,
  pace: 2000,
  running: false,
};

describe("the review's clock", () => {
  const facts = { createdAt: 0, endedAt: null, arrivals: [], events: [], reports: [] };

  it('begins with the first arrival, but shows ten minutes of the lobby at most', () => {
    const events = log([30 * minute, to(2)], [50 * minute, to(3)]);
    expect(reviewClock({ ...facts, events, arrivals: [25 * minute] }).zero).toBe(25 * minute);
    expect(reviewClock({ ...facts, events, arrivals: [2 * minute] }).zero).toBe(20 * minute);
  });

  it('ends with the last thing that happened, and follows training for ten minutes more', () => {
    const events = log([0, to(2)], [5 * minute, to(3)]);
    expect(reviewClock({ ...facts, events }).end).toBe(5 * minute);
    expect(reviewClock({ ...facts, events, reports: [8 * minute] }).end).toBe(8 * minute);
    expect(reviewClock({ ...facts, events, reports: [90 * minute] }).end).toBe(15 * minute);
    expect(reviewClock({ ...facts, events, reports: [90 * minute], endedAt: 6 * minute }).end).toBe(
      6 * minute,
    );
  });

  it('is never empty, and keeps what lies outside at its ends', () => {
    expect(reviewClock({ ...facts, createdAt: 5 })).toEqual({ zero: 5, end: 5 + minute });
    expect([-5, 10, 99 * minute].map((at) => onClock(clock, at))).toEqual([0, 10, 40 * minute]);
    expect([0, 41.1 * minute, 62.5 * minute].map(clockText)).toEqual(['0:00', '41:06', '1:02:30']);
  });
});

describe('the course of a talk', () => {
  it('has a stay for every visit to a slide; steps do not divide it', () => {
    const events = log([minute, to(2)], [2 * minute, to(2, 1)], [5 * minute, to(3)], [6 * minute, to(2)]);
    expect(staysOf(events, clock)).toEqual([
      { slide: 1, from: 0, to: minute },
      { slide: 2, from: minute, to: 5 * minute },
      { slide: 3, from: 5 * minute, to: 6 * minute },
      { slide: 2, from: 6 * minute, to: 40 * minute },
    ]);
  });

  it('counts in bins of which sixty at most fill the clock, each thing once', () => {
    expect([minute, 10 * minute, 40 * minute, 300 * minute].map(binFor)).toEqual([
      5_000,
      10_000,
      minute,
      5 * minute,
    ]);
    const { counts } = rateOf([0, 59_999, minute, 40 * minute, 99 * minute], clock, minute);
    expect([counts.length, counts[0], counts[1], counts[39]]).toEqual([40, 2, 1, 2]);
  });

  it('marks what was asked, drawn and done to the network', () => {
    const opened = (round: string, kind: 'draw' | 'choice'): SessionEvent => ({
      type: 'roundOpened',
      round,
      activity: round.replace(/\.1$/, ''),
      kind,
      slide: 5,
      deadline: null,
    });
    const events = log(
      [2 * minute, opened('draw.1', 'draw')],
      [3 * minute, opened('Q2.1', 'choice')],
      [4 * minute, { type: 'networkReset', sizes: [784, 30, 10], seed: 41 }],
      [5 * minute, train(true)],
      [6 * minute, train(true, 1.2)],
    );
    const facts = { arrivals: [minute, 2 * minute], drawn: new Map([['draw.1', 140]]), learningRate: 0.5 };
    expect(happenings(events, clock, facts, words.course).map(({ text, by }) => `${text} ${by}`)).toEqual([
      '2 arrive room',
      '140 drawings room',
      'Q2 presenter',
      'seed 41 presenter',
      'training presenter',
      'rate 0.5 → 1.2 presenter',
    ]);
  });

  it('gives labels rows in which none covers another; what has no room keeps its mark alone', () => {
    const items = [0, 10, 20, 30].map((at) => ({ at }));
    const rows = placeLabels(
      items,
      (at) => at,
      () => 15,
      2,
      1000,
    ).map(({ row }) => row);
    expect(rows).toEqual([0, 1, -1, 0]);
  });

  it('has round times on its axis, a dozen at most', () => {
    expect(timeTicks(41 * minute, words.course).map(({ text }) => text)).toEqual(
      [0, 5, 10, 15, 20, 25, 30, 35, 40].map((n) => `${n} min`),
    );
    expect(timeTicks(40 * minute, words.course, { from: 32.2 * minute, to: 33.4 * minute })[0]?.text).toBe(
      '32:20',
    );
    for (let length = 1; length < 400; length += 7)
      expect(timeTicks(length * minute, words.course).length).toBeLessThanOrEqual(12);
  });
});

describe('what the network went through', () => {
  const events = log(
    [10 * minute, train(true)],
    [12 * minute, joins('a', 'b')],
    [12 * minute + 9_000, joins('c')],
    [13 * minute, joins('d')],
    [14 * minute, train(true, 1.2, 2000)],
    [15 * minute, { type: 'trainerChanged', step: 90, change: { kind: 'rollback', learningRate: 0.6 } }],
    [20 * minute, train(false, 0.6, 2000)],
    [25 * minute, train(true, 0.6, 2000)],
  );

  it('is told in sentences, and ends in the settings that were in force', () => {
    const { lines, last } = trainingLog(events, clock, initial, words.network);
    expect(lines.map(({ text }) => text)).toEqual([
      'Training starts, Pace 500 samples/s',
      'Learning rate 0.5 → 1.2, Pace 2,000 samples/s',
      'Diverged: back to the last good network, learning rate 0.6',
      'Training pauses',
      'Training starts',
    ]);
    expect(last).toEqual({ ...initial, running: true, learningRate: 0.6, pace: 2000 });
  });

  it('tells digits that join within fifteen seconds in one line', () => {
    expect(joinLines(joinsOf(events, clock), words.network).map(({ at, text }) => [at, text])).toEqual([
      [12 * minute, '3 drawings join'],
      [13 * minute, '1 drawing joins'],
    ]);
  });

  it('knows when it learned: pauses are left out, an open end goes to the end of the clock', () => {
    const spans = trainingSpans(events, clock);
    expect(spans).toEqual([
      { from: 10 * minute, to: 20 * minute },
      { from: 25 * minute, to: 40 * minute },
    ]);
    expect(mostlyIn(spans, { from: 18 * minute, to: 21 * minute })).toBe(true);
    expect(mostlyIn(spans, { from: 18 * minute, to: 23 * minute })).toBe(false);
  });

  it('is opened from the first start to the last figure, and not where nothing was learned', () => {
    const point = (at: number, step: number) => ({ at, step, cost: 1, accuracy: 0.5 });
    const spans = [{ from: 10, to: 20 }];
    const curve = [point(0, 0), point(12, 5), point(30, 9)];
    expect(learningWindow({ spans, curve })).toEqual({ from: 10, to: 30 });
    expect(learningWindow({ spans, curve: [point(0, 0)] })).toBeNull();
    expect(learningWindow({ spans: [], curve })).toBeNull();
    expect(curveInside(curve, { from: 10, to: 20 }).map(({ at, step }) => [at, step])).toEqual([
      [10, 0],
      [12, 5],
    ]);
  });
});
