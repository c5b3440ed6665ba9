// Balls and dials: starts, steps, and what their people may know.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightAt, isStep, longestStep, startOf, stepFrom } from '@/lib/descent/ball';
import { bestTry, dialAt, dialCost, dialStart } from '@/lib/descent/dial';
import { landscape, type Place, world } from '@/lib/descent/landscape';
import { packBalls, unpackBalls } from '@/lib/protocol/crowd';

const seed = Number(process.env.FUZZ_SEED ?? 20161126);
const index = fc.nat(1999);

describe('L2: participants start in different places, spread evenly, and the same participant always at the same place', () => {
  it('no cell of a hundred is left out by 500 people, none holds more than twice its share', () => {
    const cells = Array.from({ length: 50 }, () => 0);
    for (let i = 0; i < 500; i++) {
      const [x, y] = startOf(2016, i);
      cells[Math.floor(x * 5) + 10 * Math.floor(y * 5)]!++;
    }
    expect(Math.min(...cells)).toBeGreaterThanOrEqual(5);
    expect(Math.max(...cells)).toBeLessThanOrEqual(20);
    expect(startOf(2016, 7)).toEqual(startOf(2016, 7));
    expect(startOf(2016, 7)).not.toEqual(startOf(2017, 7));
  });

  it('no two of 2,000 people share a start', () => {
    const starts = new Set(Array.from({ length: 2000 }, (_, i) => startOf(2016, i).join()));
    expect(starts.size).toBe(2000);
  });
});

describe('L3: a step has a greatest length and ends at the edge of the landscape', () => {
  it(`whatever is asked (seed ${seed})`, () => {
    const by = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(index, by, by, (person, dx, dy) => {
        expect(isStep(dx, dy)).toBe(Math.hypot(dx, dy) <= longestStep * (1 + 1e-6));
        const [x, y] = stepFrom(startOf(1, person), dx, dy);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(world.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(world.height);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('twenty steps lead through no more than 1.2 of the world’s 2', () => {
    let place: Place = [0, 0.5];
    for (let step = 0; step < 20; step++) place = stepFrom(place, longestStep, 0);
    expect(place[0]).toBeCloseTo(1.2, 3);
  });
});

describe('L4: a height counts as it is shown, in thousandths', () => {
  it('by hand: the deepest place of the built-in talk', () => {
    const map = landscape(2016);
    expect(heightAt(map, map.valleys[0])).toBe(Math.round(map.height(...map.valleys[0]) * 1000) / 1000);
    expect(heightAt({ ...map, height: () => 0.12349 }, [0, 0])).toBe(0.123);
  });
});

describe('L7: a dial starts away from the lowest place, and knows no numbers', () => {
  const range = { min: -4, max: 4 };

  it(`on both sides, never near the middle (seed ${seed})`, () => {
    fc.assert(
      fc.property(index, (person) => {
        const w = Math.abs(dialStart(range, person));
        expect(w).toBeGreaterThanOrEqual(1.5);
        expect(w).toBeLessThanOrEqual(3.6);
      }),
      { seed, numRuns: 300 },
    );
    const starts = Array.from({ length: 40 }, (_, i) => dialStart(range, i));
    expect(starts.filter((w) => w < 0)).toHaveLength(20);
  });

  it('stops at both ends, costs w², and its best try is the one with the least cost', () => {
    expect(dialAt(range, 3, 2)).toBe(4);
    expect(dialAt(range, 3, -9)).toBe(-4);
    expect(dialAt(range, 3, -2.5)).toBe(0.5);
    expect(dialCost(-1.5)).toBe(2.25);
    expect(bestTry([3, -1, 0.5, -0.25, 2])).toBe(-0.25);
  });
});

describe('L11: the crowd fits a few bytes a ball', () => {
  it(`and comes out as it went in (seed ${seed})`, () => {
    const place = fc.tuple(
      fc.double({ min: 0, max: world.width, noNaN: true }),
      fc.double({ min: 0, max: world.height, noNaN: true }),
    );
    const ball = fc.record({
      index,
      moved: fc.boolean(),
      trail: fc.array(place, { minLength: 1, maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(ball, { maxLength: 20 }), (balls) => {
        const text = packBalls(balls);
        const back = unpackBalls(text);
        expect(back).toHaveLength(balls.length);
        for (const [i, { index: number, moved, trail }] of back.entries()) {
          expect(moved).toBe(balls[i]!.moved);
          expect(number).toBe(balls[i]!.index);
          for (const [k, [x, y]] of trail.entries()) {
            const [wantX, wantY] = balls[i]!.trail[k] ?? balls[i]!.trail.at(-1)!;
            expect(Math.abs(x - wantX)).toBeLessThan(1e-4);
            expect(Math.abs(y - wantY)).toBeLessThan(1e-4);
          }
        }
      }),
      { seed, numRuns: 100 },
    );
  });

  it('500 balls are 12 kB', () => {
    const balls = Array.from({ length: 500 }, (_, i) => ({
      index: i,
      moved: false,
      trail: [startOf(2016, i)],
    }));
    expect(packBalls(balls)).toHaveLength(12_000);
  });
});
