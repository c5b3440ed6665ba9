import { describe, expect, it } from 'vitest';
import { hasHole, mergeCurve } from '@/app/_components/live/merge-curve';
import type { CurvePoint } from '@/lib/protocol/message';

describe('curve', () => {
  const point = (step: number, at = step): CurvePoint => ({
    step,
    at,
    epoch: 0,
    costTraining: 1,
    costHeldOut: 1,
    accuracyTest: 0.1,
    joined: 0,
    learningRate: 0.5,
    easedRate: 0.5,
  });
  const steps = (points: readonly CurvePoint[]) => points.map((each) => each.step);

  it('history and tail become one list by step, whichever comes first', () => {
    const tail = [point(30), point(40)];
    expect(steps(mergeCurve([point(10), point(20)], tail))).toEqual([10, 20, 30, 40]);
    expect(steps(mergeCurve(tail, [point(10), point(20), point(30)]))).toEqual([10, 20, 30, 40]);
  });

  it('the same tail again changes nothing', () => {
    const known = [point(10), point(20)];
    expect(mergeCurve(known, [point(20)])).toBe(known);
  });

  it('a new network starts a new curve', () => {
    const known = [point(10, 10), point(900, 900)];
    expect(steps(mergeCurve(known, [point(900, 900), point(0, 1000), point(10, 1010)]))).toEqual([0, 10]);
  });

  it('a network that went back to a checkpoint keeps the curve up to there', () => {
    const known = [point(10, 10), point(20, 20), point(30, 30)];
    expect(steps(mergeCurve(known, [point(25, 90), point(28, 91)]))).toEqual([10, 20, 25, 28]);
  });

  it('a late answer of history is not taken for a new network', () => {
    expect(steps(mergeCurve([point(900, 900)], [point(10, 10)]))).toEqual([10, 900]);
  });

  it('a hole between history and tail is seen', () => {
    expect(hasHole([point(10)], [point(10), point(20)])).toBe(false);
    expect(hasHole([point(10)], [point(20), point(30)])).toBe(true);
    expect(hasHole([], [point(0)])).toBe(false);
    expect(hasHole([], [point(20)])).toBe(true);
  });
});
