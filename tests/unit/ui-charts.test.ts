// The charts' places and numbers.

import { describe, expect, it } from 'vitest';
import { changeMarks, changeText } from '@/app/_components/charts/change-marks';
import { chartLayout } from '@/app/_components/charts/chart-layout';
import { stageStyle } from '@/app/_components/charts/chart-style';
import { costRange } from '@/app/_components/charts/cost-axis';
import { axisEnd, courseOf, secondsAt, stepAt, timeTicks } from '@/app/_components/charts/course';
import { dodge } from '@/app/_components/charts/dodge';
import { clockText, costText } from '@/app/_components/charts/figures';
import { joinClusters } from '@/app/_components/charts/join-clusters';
import { paceChanges } from '@/app/_components/charts/pace-changes';
import { describeCurves } from '@/app/_components/charts/summary';
import { type Box, tagPlace } from '@/app/_components/charts/tag-place';
import type { CurvePoint } from '@/lib/protocol/message';
import { english } from '@/lib/words/en/english';

const words = english.charts;

const point = (step: number, at: number, more: Partial<CurvePoint> = {}): CurvePoint => ({
  step,
  at,
  epoch: 0,
  costTraining: 0.5,
  costHeldOut: 0.6,
  accuracyTest: 0.8,
  joined: 0,
  learningRate: 0.5,
  easedRate: 0.5,
  ...more,
});

describe('the axis of time', () => {
  const slowThenFast = [point(0, 0), point(100, 10_000), point(10_100, 20_000)];

  it('gives a slow and a fast stretch the room of the time they took', () => {
    const course = courseOf(slowThenFast);
    expect(secondsAt(course, 100)).toBe(10);
    expect(secondsAt(course, 5100)).toBe(15);
    expect(secondsAt(course, 99_999)).toBe(20);
  });

  it('a pause takes no room', () => {
    const course = courseOf([point(0, 0), point(50, 5_000), point(50, 60_000), point(100, 65_000)]);
    expect(course.seconds).toEqual([0, 5, 5, 10]);
  });

  it('knows the mini-batches at any time, and the time of any mini-batch', () => {
    const course = courseOf(slowThenFast);
    expect([0, 5, 10, 15, 99].map((second) => stepAt(course, second))).toEqual([0, 50, 100, 5100, 10_100]);
    for (const step of [0, 70, 100, 8000]) expect(stepAt(course, secondsAt(course, step))).toBe(step);
  });

  it('ticks are round times, apart, in order, each with its mini-batches as far as training came', () => {
    const course = courseOf(slowThenFast);
    const ticks = timeTicks(course, (seconds) => seconds * 40, { apart: 100, right: 1300 });
    expect(ticks.map(({ seconds, step }) => [seconds, step])).toEqual([
      [0, 0],
      [5, 50],
      [10, 100],
      [15, 5100],
      [20, 10_100],
      [25, null],
      [30, null],
    ]);
    for (const { seconds, x } of ticks) expect(x).toBe(seconds * 40);
  });

  it('tells times as a clock', () => {
    expect([0, 9, 90, 3600].map(clockText)).toEqual(['0:00', '0:09', '1:30', '60:00']);
  });

  it('leaves paper to grow on, at any length', () => {
    for (const seconds of [0, 3, 47, 400, 5_000, 90_000]) {
      const end = axisEnd({ steps: [0, 1], seconds: [0, seconds] }, 0.8);
      expect(seconds).toBeLessThanOrEqual(end * 0.8 + 1e-9);
    }
  });
});

describe('a change of pace', () => {
  /** A report every 200 ms; `paceAt` gives the mini-batches a second. */
  const reports = (seconds: number, paceAt: (second: number) => number) => {
    let step = 0;
    return Array.from({ length: seconds * 5 + 1 }, (_, i) => {
      if (i > 0) step += paceAt((i - 1) / 5) / 5;
      return point(Math.round(step), i * 200);
    });
  };

  it('is found where it was, by its factor, up and down', () => {
    const course = courseOf(reports(60, (second) => (second < 20.4 ? 200 : second < 41 ? 8000 : 150)));
    const changes = paceChanges(course);
    expect(changes.map(({ factor }) => words.pace(factor))).toEqual(['pace ×40', 'pace ÷50']);
    expect(changes.map(({ seconds }) => Math.abs(seconds - 30) - 10.5 < 0.8)).toEqual([true, true]);
    expect(changes[0]!.seconds).toBeCloseTo(20.4);
  });

  it('is none where the pace wavers, hiccups once or rests', () => {
    const wavering = reports(90, (second) => (second % 7 < 3 ? 100 : 250));
    const hiccup = reports(90, (second) => (second >= 50 && second < 51 ? 1 : 200));
    const rest = reports(90, (second) => (second >= 50 && second < 61 ? 0 : 200));
    for (const points of [wavering, hiccup, rest]) expect(paceChanges(courseOf(points))).toEqual([]);
    expect(paceChanges(courseOf([]))).toEqual([]);
  });

  it('and of the rate: near each other they share a line, with the newest word of each kind', () => {
    const points = [
      point(0, 0),
      point(100, 10_000),
      point(110, 10_200, { learningRate: 5 }),
      point(120, 10_400, { learningRate: 1.2 }),
      point(500, 40_000, { learningRate: 0.05 }),
    ];
    const marksOf = (all: readonly CurvePoint[]) =>
      changeMarks(all, courseOf(all), (seconds) => seconds * 10, 20).map((mark) => ({
        x: Math.round(mark.x),
        text: changeText(mark, words),
      }));
    expect(marksOf(points)).toEqual([
      { x: 104, text: 'rate 1.2' },
      { x: 400, text: 'rate 0.05' },
    ]);
    const faster = reports(40, (second) => (second < 20 ? 100 : 4000)).map((each, i) =>
      i < 103 ? each : { ...each, learningRate: 1.2 },
    );
    expect(marksOf(faster)).toEqual([{ x: 206, text: 'pace ×40, rate 1.2' }]);
  });
});

describe('the cost axis', () => {
  it('ends on its ladder around all costs, never tighter than 0.1 to 1', () => {
    expect(costRange([0.3, 0.4])).toEqual([0.1, 0.2, 0.5, 1]);
    expect(costRange([0.03, 1.6])).toEqual([0.02, 0.05, 0.1, 0.2, 0.5, 1, 2]);
    expect(costRange([0.1, 1])).toEqual([0.1, 0.2, 0.5, 1]);
  });

  it('stands without any cost, and with one that is none', () => {
    expect(costRange([])[0]).toBe(0.05);
    expect(costRange([Number.NaN, Number.POSITIVE_INFINITY, 0.3])).toEqual([0.1, 0.2, 0.5, 1]);
  });
});

describe('joined digits', () => {
  it('marks too near each other become one, with all their digits, the newest first', () => {
    const marks = [
      { step: 10, count: 3, digit: 'a' },
      { step: 12, count: 1, digit: 'b' },
      { step: 90, count: 2, digit: 'c' },
    ];
    expect(joinClusters(marks, (step) => step, 20)).toEqual([
      { x: 10.5, count: 4, digits: ['b', 'a'] },
      { x: 90, count: 2, digits: ['c'] },
    ]);
  });

  it('a thousand marks lose nobody and stay apart', () => {
    const marks = Array.from({ length: 1000 }, (_, i) => ({
      step: i * i,
      count: 1 + (i % 5),
      digit: `${i}`,
    }));
    const clusters = joinClusters(marks, (step) => step / 1000, 76);
    expect(clusters.reduce((sum, each) => sum + each.count, 0)).toBe(
      marks.reduce((sum, each) => sum + each.count, 0),
    );
    for (const [i, each] of clusters.entries())
      if (i > 0) expect(each.x - clusters[i - 1]!.x).toBeGreaterThanOrEqual(76);
  });
});

describe('labels at the ends', () => {
  it('move apart just enough, stay in order and inside', () => {
    const at = dodge(
      [
        { id: 'low', y: 95, height: 20 },
        { id: 'high', y: 90, height: 20 },
      ],
      0,
      100,
    );
    expect(at.get('low')).toBe(90);
    expect(at.get('high')).toBe(70);
  });

  it('are left where there is room', () => {
    const at = dodge(
      [
        { id: 'a', y: 20, height: 10 },
        { id: 'b', y: 60, height: 10 },
      ],
      0,
      100,
    );
    expect([at.get('a'), at.get('b')]).toEqual([20, 60]);
  });
});

describe('layout', () => {
  const box = { width: 1009, height: 1009, style: stageStyle, marks: [], readings: [] } as const;

  it('keeps every line inside its plot, whatever the numbers', () => {
    const points = [
      point(0, 0, { costHeldOut: 40, costTraining: null, accuracyTest: 0.1 }),
      point(100, 1_000, { costHeldOut: 0.004, accuracyTest: 1 }),
      point(200, 2_000, { costHeldOut: 0, costTraining: 0 }),
    ];
    const readings = [
      { step: 0, count: 3, right: 0 },
      { step: 50, count: 10, right: 0 },
      { step: 300, count: 10, right: 10 },
    ];
    const { cost, accuracy } = chartLayout({ ...box, points, readings, show: 'both' });
    expect(accuracy!.arrival.map(([, y]) => y)).toEqual([
      accuracy!.bottom,
      ...Array(accuracy!.arrival.length - 1).fill((accuracy!.bottom + accuracy!.top) / 2),
    ]);
    expect(accuracy!.before).toEqual({ step: 0, count: 3, right: 0, at: [accuracy!.left, accuracy!.bottom] });
    for (const [plot, lines] of [
      [cost!, [cost!.heldOut, cost!.training]],
      [accuracy!, [accuracy!.test, accuracy!.arrival]],
    ] as const) {
      for (const [x, y] of lines.flat()) {
        expect(x).toBeGreaterThanOrEqual(plot.left);
        expect(x).toBeLessThanOrEqual(plot.right);
        expect(y).toBeGreaterThanOrEqual(plot.top - 0.01);
        expect(y).toBeLessThanOrEqual(plot.bottom + 0.01);
      }
    }
  });

  it('draws thousands of points as no more than the paper can show', () => {
    const points = Array.from({ length: 20_000 }, (_, i) => point(i, i * 100));
    const { cost } = chartLayout({ ...box, points, show: 'cost' });
    expect(cost!.heldOut.length).toBeLessThan(1400);
    expect(cost!.heldOut[0]![0]).toBe(cost!.left);
  });

  it('stands empty without points', () => {
    const { cost, accuracy, ticks } = chartLayout({ ...box, points: [], show: 'both' });
    expect(cost!.heldOut).toEqual([]);
    expect(accuracy!.test).toEqual([]);
    expect(ticks[0]).toMatchObject({ seconds: 0, step: 0 });
    expect(ticks.slice(1).every(({ step }) => step === null)).toBe(true);
  });
});

describe('figures as text', () => {
  it('costs have three places, large ones three digits; large counts are short', () => {
    expect(costText(0.08687)).toBe('0.087');
    expect(costText(123.4)).toBe('123');
    expect(words.big(12_400)).toBe('12,400');
    expect(words.big(3_460_000)).toBe('3.5M');
  });

  it('one sentence says what the charts show now', () => {
    expect(describeCurves([], [], [], words)).toContain('No training yet');
    const last = point(2_600, 9, { joined: 120, accuracyTest: 0.891 });
    const readings = [
      { step: 0, count: 50, right: 4 },
      { step: 40, count: 50, right: 46 },
    ];
    const said = describeCurves([point(0, 0), last], [{ step: 9, count: 120, digit: 'a' }], readings, words);
    expect(said).toContain('After 2,600 mini-batches the cost is 0.600 on test digits');
    expect(said).toContain('89.1 percent');
    expect(said).toContain("Before training it read 4 of the room's 50 digits right: 8.0 percent.");
    expect(said).toContain(
      'Since then it read 46 of 50 right on arrival: 92.0 percent, with 95 percent certainty between 81 and 97.',
    );
    expect(said).toContain('120 digits of the room have joined, once.');
  });
});

describe('a tag on the cost', () => {
  const plot = { left: 0, right: 500, top: 0, bottom: 300 };
  const size = { width: 80, height: 30, gap: 6 };
  const high = [
    [0, 10],
    [500, 10],
  ] as const;
  const low = [
    [0, 285],
    [500, 285],
  ] as const;

  const at = (x: number, lines: Parameters<typeof tagPlace>[2]['lines'], boxes = [] as readonly Box[]) => {
    const box = tagPlace(x, plot, { lines, boxes }, size);
    return [box.x, box.y];
  };

  it('stands at the foot, or at the top where a line runs along the foot', () => {
    expect(at(100, [])).toEqual([100, 264]);
    expect(at(100, [high])).toEqual([100, 264]);
    expect(at(100, [low])).toEqual([100, 6]);
    expect(at(490, [low])).toEqual([420, 6]);
  });

  it('with lines at both, between them', () => {
    const [x, y] = at(100, [low, high]);
    expect(x).toBe(100);
    expect(y).toBeGreaterThan(10 + size.gap);
    expect(y! + size.height).toBeLessThan(285 - size.gap);
  });

  it('clear of figures and of other tags, left of its mark where the right is taken', () => {
    const taken = { x: 190, y: 0, width: 120, height: 300 };
    expect(at(150, [], [taken])).toEqual([70, 264]);
    expect(at(150, [], [{ ...taken, y: 250 }])).toEqual([150, 6]);
  });

  it('where everything is covered, over the shorter piece', () => {
    const wall = Array.from({ length: 61 }, (_, i) => [0, i * 5] as const);
    const everywhere = wall.flatMap(([, y]) => [[0, y] as const, [500, y] as const]);
    const [x, y] = at(0, [everywhere]);
    expect([x, y! >= 0 && y! + size.height <= 300]).toEqual([0, true]);
  });
});
