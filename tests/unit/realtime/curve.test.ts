import { describe, expect, it } from 'vitest';
import type { CurvePoint } from '@/lib/protocol/message';
import { createCurve } from '@/lib/realtime/host/curve';

const point = (step: number): CurvePoint => ({
  step,
  at: step,
  epoch: 0,
  costTraining: null,
  costHeldOut: 1,
  accuracyTest: 0.1,
  joined: 0,
  learningRate: 0.5,
  easedRate: 0.5,
});

describe('the curve', () => {
  it('keeps first and newest and all of late, within its bound', () => {
    const curve = createCurve();
    for (let step = 0; step <= 100_000; step += 10) curve.add(point(step));
    const points = curve.after(-1);
    expect(points.length).toBeLessThanOrEqual(1_200);
    expect(points[0]?.step).toBe(0);
    expect(points.slice(-100).map(({ step }) => step)).toEqual(
      Array.from({ length: 100 }, (_, i) => 99_010 + i * 10),
    );
  });

  it('after a rollback the undone points are gone', () => {
    const curve = createCurve([point(0), point(10), point(20), point(30)]);
    curve.add(point(15));
    expect(curve.after(-1).map(({ step }) => step)).toEqual([0, 10, 15]);
    expect(curve.after(10).map(({ step }) => step)).toEqual([15]);
  });
});
