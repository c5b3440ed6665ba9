// The marks of series: a square, a circle, a triangle, a diamond, a cross. Told apart without their colours.

import { near, pathOf, type Shape, type Tone } from '../shapes';

/** `r` is half of its width. */
export function markAt(series: number, [x, y]: readonly [number, number], r: number, tone: Tone): Shape {
  switch (series) {
    case 0:
      return {
        is: 'rect',
        x: near(x - r),
        y: near(y - r),
        width: near(2 * r),
        height: near(2 * r),
        fill: tone,
      };
    case 1:
      return { is: 'circle', x: near(x), y: near(y), r: near(r * 1.1), fill: tone };
    case 2: {
      const [up, down] = [y - r * 1.2, y + r];
      return {
        is: 'path',
        d: pathOf(
          [
            [x, up],
            [x + r * 1.25, down],
            [x - r * 1.25, down],
          ],
          true,
        ),
        fill: tone,
      };
    }
    case 3: {
      const far = r * 1.35;
      return {
        is: 'path',
        d: pathOf(
          [
            [x, y - far],
            [x + far, y],
            [x, y + far],
            [x - far, y],
          ],
          true,
        ),
        fill: tone,
      };
    }
    default: {
      const [one, other] = [
        pathOf([
          [x - r, y - r],
          [x + r, y + r],
        ]),
        pathOf([
          [x - r, y + r],
          [x + r, y - r],
        ]),
      ];
      return { is: 'path', d: one + other, line: tone, wide: r * 0.7 };
    }
  }
}
