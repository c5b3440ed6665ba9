import { describe, expect, it } from 'vitest';
import { changeMarks, changeText } from '@/app/_components/charts/change-marks';
import { courseOf } from '@/app/_components/charts/course';
import { paceChanges } from '@/app/_components/charts/pace-changes';
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
