// The pure parts of the drawings of slides 26 to 31, against values worked by hand.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contourGap, directionWords, downhill, within } from '@/app/_components/kinds/descend/aim';
import { isMoving, movedTo, placeAt } from '@/app/_components/widgets/crowd-descent/crowd-motion';
import { dotsAlong } from '@/app/_components/widgets/crowd-descent/paint-crowd';
import { rateChoices } from '@/app/_components/widgets/descent/rates';
import { hopAt, hopMillis } from '@/app/_components/widgets/descent/use-hops';
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
import { world } from '@/lib/descent/landscape';
import { surface } from '@/lib/descent/surface';
import type { StageRound } from '@/lib/session/view-types';

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

describe('a ball that hops', () => {
  it('rests between two hops and ends at the last place', () => {
    const places = [3, 2.4, 1.92];
    expect(hopAt(places, 0)).toEqual({ done: 0, at: 3 });
    // A nudge takes 240 of the 340 ms.
    expect(hopAt(places, 0.9).at).toBeCloseTo(2.4, 10);
    expect(hopAt(places, 1)).toEqual({ done: 1, at: 2.4 });
    expect(hopAt(places, 7)).toEqual({ done: 2, at: 1.92 });
    expect(hopMillis).toBeGreaterThan(240);
  });
});

describe('the rates of a vote', () => {
  const activity = {
    way: 'answer',
    kind: 'vote',
    id: 'size',
    slide: 1,
    prompt: '',
    seconds: null,
    scoring: 'none',
    points: 0,
    keep: 'last',
    options: ['0.01', '0.1'],
    sets: null,
  } as const;
  const round = (phase: StageRound['phase'], counts: readonly number[]): StageRound => ({
    ...{ id: 'size.1', activity: 'size', phase, openedAt: 0, deadline: null, answered: 3, revealed: null },
    public: activity,
    tally: { kind: 'counts', counts, answered: 3 },
  });

  it('stand there before the vote, grow while it is open, and have a winner after it', () => {
    expect(rateChoices([activity], 'size', null)).toEqual([
      { rate: 0.01, votes: 0, won: false },
      { rate: 0.1, votes: 0, won: false },
    ]);
    expect(rateChoices([activity], 'size', round('open', [1, 2])).map(({ won }) => won)).toEqual([
      false,
      false,
    ]);
    expect(rateChoices([activity], 'size', round('closed', [1, 2])).map(({ won }) => won)).toEqual([
      false,
      true,
    ]);
    expect(rateChoices([activity], 'size', round('closed', [0, 0])).some(({ won }) => won)).toBe(false);
    expect(rateChoices([activity], 'other', null)).toEqual([]);
  });
});

describe('the crowd between two messages', () => {
  const ball = (index: number, x: number) => ({
    index,
    moved: true,
    trail: [
      [x, 0.5],
      [0, 0.5],
    ] as const,
  });

  it('goes from where it is seen to where it is now, and rests', () => {
    const first = movedTo(new Map(), [ball(3, 0.5)], 0, false);
    expect(isMoving(first, 0)).toBe(false);
    const second = movedTo(first, [ball(3, 0.7), ball(4, 1)], 1000, false);
    expect(placeAt(second.get(3)!, 1000)).toEqual([0.5, 0.5]);
    const half = placeAt(second.get(3)!, 1120)[0];
    expect(half).toBeGreaterThan(0.5);
    expect(isMoving(second, 1120)).toBe(true);
    const third = movedTo(second, [ball(3, 0.9), ball(4, 1)], 1120, false);
    expect(placeAt(third.get(3)!, 1120)[0]).toBeCloseTo(half, 10);
    expect(placeAt(third.get(3)!, 1360)).toEqual([0.9, 0.5]);
    expect(isMoving(third, 1360)).toBe(false);
  });

  it('has dots behind it as far apart around a corner as along a line', () => {
    const corner = [
      [0, 0],
      [5, 0],
      [5, 5],
    ] as const;
    expect(dotsAlong(corner, 3)).toEqual([
      [3, 0],
      [5, 1],
      [5, 4],
    ]);
    expect(
      dotsAlong(
        [
          [1, 1],
          [1, 1],
        ],
        3,
      ),
    ).toEqual([]);
  });

  it('stands at once under reduced motion, and whoever has gone is gone', () => {
    const moved = movedTo(movedTo(new Map(), [ball(1, 0), ball(2, 0)], 0, true), [ball(2, 1)], 10, true);
    expect(placeAt(moved.get(2)!, 10)).toEqual([1, 0.5]);
    expect([...moved.keys()]).toEqual([2]);
  });
});

describe('aiming', () => {
  it('goes straight down the slope, short where it is nearly level, never farther than a step', () => {
    expect(downhill([1, 0], 0.06)).toEqual([-0.014, 0]);
    const [dx, dy] = downhill([30, 40], 0.06);
    expect(Math.hypot(dx, dy)).toBeLessThanOrEqual(0.06);
    expect(dy / dx).toBeCloseTo(4 / 3, 2);
    expect(downhill([0, 0], 0.06)).toEqual([0, 0]);
  });

  it('is never refused as too long', () => {
    const by = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(by, by, (dx, dy) => {
        expect(Math.hypot(...within([dx, dy], 0.06))).toBeLessThanOrEqual(0.06);
      }),
      { seed: 29, numRuns: 200 },
    );
  });

  it('is said in eight directions, as the screen has them', () => {
    expect(
      [
        [1, 0],
        [0, 1],
        [-1, -1],
      ].map(([dx, dy]) => directionWords([dx!, dy!])),
    ).toEqual(['to the right', 'down the screen', 'to the upper left']);
  });

  it('has contours underfoot as far apart as the slope says: 0.02 of height at slope 2 is 0.01', () => {
    expect(contourGap([0, 2], 0.02)).toBeCloseTo(0.01, 12);
    expect(contourGap([0, 0], 0.02)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the surface', () => {
  it('by hand at (2, 1): C = (16 − 32 + 6 + 24) / 16 + 1/2, and its slopes 3/16 and 1', () => {
    expect(surface.cost(2, 1)).toBeCloseTo(14 / 16 + 0.5, 12);
    expect(surface.partials(2, 1)).toEqual([3 / 16, 1]);
  });

  it('has the slopes of its heights', () => {
    const at = fc.double({ min: -3, max: 3, noNaN: true });
    const h = 1e-6;
    fc.assert(
      fc.property(at, at, (w1, w2) => {
        const [by1, by2] = surface.partials(w1, w2);
        expect(by1).toBeCloseTo((surface.cost(w1 + h, w2) - surface.cost(w1 - h, w2)) / (2 * h), 5);
        expect(by2).toBeCloseTo((surface.cost(w1, w2 + h) - surface.cost(w1, w2 - h)) / (2 * h), 5);
      }),
      { seed: 28, numRuns: 100 },
    );
  });

  it('and the world of the crowd is twice as wide as high', () => {
    expect(world).toEqual({ width: 2, height: 1 });
  });
});
