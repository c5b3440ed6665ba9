// A cost curve on squared paper.

import { describe, expect, it } from 'vitest';
import {
  apart,
  besideCurve,
  onCurve,
  phoneLook,
  plotSheet,
  stageLook,
  tangentAt,
  wAt,
  xOf,
  yOf,
} from '@/app/_components/widgets/parts/curve/plot-sheet';
import { curves } from '@/lib/descent/curve';

const stage = plotSheet(curves.square, { width: 1009, height: 1009 }, stageLook);

describe('a numeral beside a ball on a curve', () => {
  const twoValleys = plotSheet(curves['two-valleys'], { width: 1009, height: 1009 }, stageLook);
  const away = (w: number) => {
    const [ball, beside] = [onCurve(twoValleys, w), besideCurve(twoValleys, w)];
    return [Math.sign(Math.round(beside.x - ball.x)), Math.sign(Math.round(beside.y - ball.y))];
  };

  it('stands above a level stretch, and at the back of a slope', () => {
    expect(away(0.2)).toEqual([0, -1]);
    expect(away(-2.6)).toEqual([-1, 0]);
    expect(away(-0.8)).toEqual([1, 0]);
  });

  it('never leaves the paper', () => {
    const { from, to } = curves['two-valleys'];
    for (let w = from; w <= to; w += 0.05)
      for (const look of [stageLook, phoneLook]) {
        const sheet = plotSheet(
          curves['two-valleys'],
          { width: 28 * look.u + 1, height: 28 * look.u + 1 },
          look,
        );
        const { x } = besideCurve(sheet, w);
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(sheet.width);
      }
  });
});

it('dots on a curve are drawn where each can be seen', () => {
  expect(apart([0.5, 0, 0.04, -1, 0.11], 0.1)).toEqual([-1, 0, 0.11, 0.5]);
  expect(apart([2, 2, 2], 0.1)).toEqual([2]);
  expect(apart([], 0.1)).toEqual([]);
});

describe('a curve on squared paper', () => {
  it('has w = 3 nine squares right of the axis and C = 9 thirteen and a half above it', () => {
    expect(stage.unit).toEqual({ w: 3 * 36, cost: 1.5 * 36 });
    expect(onCurve(stage, 3)).toEqual({ x: stage.origin.x + 9 * 36, y: stage.origin.y - 13.5 * 36 });
    expect(stage.origin.x % 36).toBe(0);
    expect(stage.origin.y % 36).toBe(0);
  });

  it.each([
    ['the stage', { width: 1009, height: 1009 }, stageLook],
    ['half the field', { width: 1009, height: 504 }, stageLook],
    ['a phone', { width: 337, height: 301 }, phoneLook],
  ] as const)('holds both curves whole on %s', (_, box, look) => {
    for (const curve of Object.values(curves)) {
      const sheet = plotSheet(curve, box, look);
      expect(xOf(sheet, curve.from)).toBeGreaterThanOrEqual(0);
      expect(xOf(sheet, curve.to)).toBeLessThanOrEqual(box.width);
      expect(yOf(sheet, curve.top)).toBeGreaterThanOrEqual(0);
      expect(sheet.origin.y + 2 * look.type).toBeLessThanOrEqual(box.height);
    }
  });

  it('takes a pixel back to its w, and one beyond the curve to its end', () => {
    expect(wAt(stage, xOf(stage, -1.25))).toBeCloseTo(-1.25, 10);
    expect(wAt(stage, 5000)).toBe(4);
  });

  it('has tangents that rise by 2w: 6 at 3, 0 at 0', () => {
    const slopeOf = (w: number) => {
      const { from, to } = tangentAt(stage, w, 100);
      return (((from.y - to.y) / (to.x - from.x)) * stage.unit.w) / stage.unit.cost;
    };
    expect(slopeOf(3)).toBeCloseTo(6, 10);
    expect(slopeOf(-2)).toBeCloseTo(-4, 10);
    expect(slopeOf(0)).toBeCloseTo(0, 10);
  });
});
