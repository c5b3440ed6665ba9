// The charts' places and numbers.

import { describe, expect, it } from 'vitest';
import { chartLayout } from '@/app/_components/charts/chart-layout';
import { stageStyle } from '@/app/_components/charts/chart-style';
import { costRange } from '@/app/_components/charts/cost-axis';
import { axisEnd, courseOf, secondsAt, stepTicks } from '@/app/_components/charts/course';
import { dodge } from '@/app/_components/charts/dodge';
import { bigCount, costText, summary } from '@/app/_components/charts/figures';
import { joinClusters } from '@/app/_components/charts/join-clusters';
import { tagPlace } from '@/app/_components/charts/tag-place';
import type { CurvePoint } from '@/lib/protocol/message';

const point = (step: number, at: number, more: Partial<CurvePoint> = {}): CurvePoint => ({
  step,
  at,
  epoch: 0,
  costTraining: 0.5,
  costHeldOut: 0.6,
  accuracyTest: 0.8,
  accuracyArrival: null,
  arrivals: 0,
  joined: 0,
  learningRate: 0.5,
  easedRate: 0.5,
  ...more,
});

describe('the axis of mini-batches', () => {
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

  it('ticks are round, apart, in order, and stand at their own mini-batch', () => {
    const course = courseOf(slowThenFast);
    const ticks = stepTicks(course, (seconds) => seconds * 40, 100);
    const steps = ticks.map((tick) => tick.step);
    expect(steps[0]).toBe(0);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    for (const [i, tick] of ticks.entries()) {
      expect(tick.x).toBeCloseTo(secondsAt(course, tick.step) * 40);
      if (i > 0) expect(tick.x - ticks[i - 1]!.x).toBeGreaterThanOrEqual(100);
    }
  });

  it('leaves paper to grow on, at any length', () => {
    for (const seconds of [0, 3, 47, 400, 5_000, 90_000]) {
      const end = axisEnd({ steps: [0, 1], seconds: [0, seconds] }, 0.8);
      expect(seconds).toBeLessThanOrEqual(end * 0.8 + 1e-9);
    }
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
  const box = { width: 1009, height: 1009, style: stageStyle, marks: [] } as const;

  it('keeps every line inside its plot, whatever the numbers', () => {
    const points = [
      point(0, 0, { costHeldOut: 40, costTraining: null, accuracyTest: 0.1 }),
      point(100, 1_000, { costHeldOut: 0.004, accuracyTest: 1, accuracyArrival: 0 }),
      point(200, 2_000, { costHeldOut: 0, costTraining: 0, accuracyArrival: 1 }),
    ];
    const { cost, accuracy } = chartLayout({ ...box, points, show: 'both' });
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
    const { cost, accuracy, steps } = chartLayout({ ...box, points: [], show: 'both' });
    expect(cost!.heldOut).toEqual([]);
    expect(accuracy!.test).toEqual([]);
    expect(steps.map((tick) => tick.step)).toEqual([0]);
  });
});

describe('figures as text', () => {
  it('costs have three places, large ones three digits; large counts are short', () => {
    expect(costText(0.08687)).toBe('0.087');
    expect(costText(123.4)).toBe('123');
    expect(bigCount(12_400)).toBe('12,400');
    expect(bigCount(3_460_000)).toBe('3.5M');
  });

  it('one sentence says what the charts show now', () => {
    expect(summary([], [])).toContain('No training yet');
    const last = point(2_600, 9, { accuracyArrival: 0.712, arrivals: 350, joined: 120, accuracyTest: 0.891 });
    const said = summary([point(0, 0), last], [{ step: 9, count: 120, digit: 'a' }]);
    expect(said).toContain('After 2,600 mini-batches the cost is 0.600 on test digits');
    expect(said).toContain('89.1 percent');
    expect(said).toContain(
      "71.2 percent of the room's newest 200 on arrival: with 95 percent certainty 64–77.",
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

  it('stands at the foot, or at the top where a line runs along the foot', () => {
    expect(tagPlace(100, plot, [], size)).toEqual([100, 264]);
    expect(tagPlace(100, plot, [high], size)).toEqual([100, 264]);
    expect(tagPlace(100, plot, [low], size)).toEqual([100, 6]);
    expect(tagPlace(490, plot, [low], size)).toEqual([420, 6]);
  });

  it('with lines at both, over the shorter piece', () => {
    const short = [
      [130, 10],
      [150, 10],
    ] as const;
    expect(tagPlace(100, plot, [low, short], size)).toEqual([100, 6]);
  });
});
