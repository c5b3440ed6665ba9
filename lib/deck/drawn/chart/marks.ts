// The marks of series: a square, a circle, a triangle, a diamond, a cross. Told apart without their colours.

import { near, pathOf, type Shape, type Tone } from '../shapes';

type Point = readonly [x: number, y: number];

/** Corners around a middle, in halves of a mark's width. */
const corners: Readonly<Record<number, readonly Point[]>> = {
  2: [
    [0, -1.2],
    [1.25, 1],
    [-1.25, 1],
  ],
  3: [
    [0, -1.35],
    [1.35, 0],
    [0, 1.35],
    [-1.35, 0],
  ],
};

/** `r` is half of its width. */
export function markAt(series: number, [x, y]: Point, r: number, tone: Tone): Shape {
  const at = ([right, down]: Point): Point => [x + right * r, y + down * r];
  const own = corners[series];
  if (own) return { is: 'path', d: pathOf(own.map(at), true), fill: tone };
  if (series === 1) return { is: 'circle', x: near(x), y: near(y), r: near(r * 1.1), fill: tone };
  if (series === 0) {
    const side = near(2 * r);
    return { is: 'rect', x: near(x - r), y: near(y - r), width: side, height: side, fill: tone };
  }
  const strokes = [pathOf([at([-1, -1]), at([1, 1])]), pathOf([at([-1, 1]), at([1, -1])])];
  return { is: 'path', d: strokes.join(''), line: tone, wide: near(r * 0.7) };
}
