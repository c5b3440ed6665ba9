import { describe, expect, it } from 'vitest';
import { countPoints, MAX_STROKES, type Strokes } from '@/lib/digits/stroke';
import { strokesSchema } from '@/lib/digits/strokes-schema';
import { beginStroke, continueStroke, POINT_BUDGET, quantise, undoStroke } from '@/lib/digits/trace';
import { Random } from '@/lib/random';

describe('drawing with a finger', () => {
  it('stays within the server’s limits, however long and wild it is', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const chance = new Random(seed);
      let strokes: Strokes = [];
      for (let i = 0; i < 4000; i++) {
        const to = quantise(chance.uniform() * 2 - 0.5, chance.uniform() * 2 - 0.5);
        strokes =
          chance.below(60) === 0 || i === 0
            ? (beginStroke(strokes, to) ?? strokes)
            : continueStroke(strokes, to);
      }
      expect(strokesSchema.safeParse(strokes).success, `seed ${seed}`).toBe(true);
      expect(JSON.stringify(strokes).length, `seed ${seed}`).toBeLessThan(15_000);
    }
  });

  it('keeps the ends of every stroke when detail has to go', () => {
    let strokes = beginStroke([], [0, 0])!;
    for (let i = 1; i <= POINT_BUDGET; i++)
      strokes = continueStroke(strokes, [i % 2 === 0 ? 0 : 900, i % 1024]);
    expect(countPoints(strokes)).toBeLessThanOrEqual(POINT_BUDGET / 2 + 1);
    expect(strokes[0]!.at(0)).toEqual([0, 0]);
    expect(strokes[0]!.at(-1)).toEqual([0, POINT_BUDGET % 1024]);
  });

  it('leaves out points within three units of the point before', () => {
    const strokes = beginStroke([], [10, 10])!;
    expect(continueStroke(strokes, [12, 11])).toBe(strokes);
    expect(continueStroke(strokes, [13, 10])).toEqual([
      [
        [10, 10],
        [13, 10],
      ],
    ]);
  });

  it('moves points outside the pad to its edge', () => {
    expect(quantise(-0.2, 1.7)).toEqual([0, 1023]);
    expect(quantise(0.5, 0.25)).toEqual([512, 256]);
  });

  it(`does not begin a stroke after ${MAX_STROKES}`, () => {
    const full: Strokes = Array.from({ length: MAX_STROKES }, () => [[1, 1]] as const);
    expect(beginStroke(full, [5, 5])).toBeNull();
    expect(beginStroke(undoStroke(full), [5, 5])).toHaveLength(MAX_STROKES);
  });

  it('never changes a drawing that it handed out earlier', () => {
    const before = beginStroke([], [10, 10])!;
    continueStroke(before, [500, 500]);
    undoStroke(before);
    expect(before).toEqual([[[10, 10]]]);
  });
});
