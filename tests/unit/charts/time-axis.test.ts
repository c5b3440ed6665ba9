import { describe, expect, it } from 'vitest';
import { axisEnd, courseOf, secondsAt, stepAt, timeTicks } from '@/app/_components/charts/course';
import { clockText } from '@/app/_components/charts/figures';
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
