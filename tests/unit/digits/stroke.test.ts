import { describe, expect, it } from 'vitest';
import { MAX_POINTS, MAX_STROKES } from '@/lib/digits/stroke';
import { strokesSchema } from '@/lib/digits/strokes-schema';

const accepts = (drawing: unknown) => strokesSchema.safeParse(drawing).success;
const line = (points: number) => Array.from({ length: points }, (_, i) => [i % 1024, 0]);

describe('a drawing on the wire', () => {
  it('may be one point, at any corner', () => {
    expect(accepts([[[0, 1023]]])).toBe(true);
  });

  it('is refused without a point', () => {
    expect(accepts([])).toBe(false);
    expect(accepts([[]])).toBe(false);
    expect(accepts([[[1, 1]], []])).toBe(false);
  });

  it(`has at most ${MAX_STROKES} strokes`, () => {
    expect(accepts(Array.from({ length: MAX_STROKES }, () => [[1, 1]]))).toBe(true);
    expect(accepts(Array.from({ length: MAX_STROKES + 1 }, () => [[1, 1]]))).toBe(false);
  });

  it(`has at most ${MAX_POINTS} points in all its strokes together`, () => {
    expect(accepts([line(MAX_POINTS / 2), line(MAX_POINTS / 2)])).toBe(true);
    expect(accepts([line(MAX_POINTS / 2), line(MAX_POINTS / 2 + 1)])).toBe(false);
    expect(accepts([line(MAX_POINTS + 1)])).toBe(false);
  });

  it.each([
    [-1, 0],
    [1024, 0],
    [0.5, 0],
    [Number.NaN, 0],
    ['1', 0],
    [1],
    [1, 2, 3],
    { x: 1, y: 2 },
    { 0: 1, 1: 2, length: 2 },
    null,
  ])('refuses the point %j and never clamps it', (...point) => {
    expect(accepts([[point.length === 1 ? point[0] : point]])).toBe(false);
  });

  it('comes out as it went in', () => {
    const drawing = [line(3), line(1)];
    expect(strokesSchema.parse(drawing)).toEqual(drawing);
  });
});
