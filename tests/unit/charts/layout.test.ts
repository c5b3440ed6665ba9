import { describe, expect, it } from 'vitest';
import { chartLayout } from '@/app/_components/charts/chart-layout';
import { stageStyle } from '@/app/_components/charts/chart-style';
import type { CurvePoint } from '@/lib/protocol/message';

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
