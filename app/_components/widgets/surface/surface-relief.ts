// C(w₁, w₂) as a relief: a sheet over two weights that hangs in the air, its floor two units wide. Pure.

import { surface } from '@/lib/descent/surface';
import type { Point, Turn } from '../parts/relief/camera';
import { makeField, type Relief } from '../parts/relief/height-field';

/** A cost of `surface.top` is this high in the box. */
export const tallest = 1.15;
/** Squares of the paper along one side. */
const squares = 28;
const spacing = 0.4;

const boxHeight = (cost: number): number => (cost / surface.top) * tallest;

export const surfaceStart: Turn = { yaw: 0.62, pitch: 0.6 };

/** `cells` along one side: as fine as the screen is worth. */
export const surfaceRelief = (cells: number): Relief => ({
  ...makeField({ columns: cells, rows: cells, halfWidth: 1, halfDepth: 1 }, (x, y) =>
    boxHeight(surface.cost(x * surface.span, y * surface.span)),
  ),
  spacing: boxHeight(spacing),
  square: 2 / squares,
  walls: null,
});

/** Where two weights lie in the box. */
export const onSurface = (w1: number, w2: number): Point => [
  w1 / surface.span,
  w2 / surface.span,
  boxHeight(surface.cost(w1, w2)),
];

type Weights = readonly [number, number];

/** The two curves through a point, along one weight each. */
export function slicesThrough([w1, w2]: Weights): readonly [readonly Point[], readonly Point[]] {
  const along = (at: (w: number) => Point) =>
    Array.from({ length: 97 }, (_, i) => at(surface.span * (i / 48 - 1)));
  return [along((w) => onSurface(w, w2)), along((w) => onSurface(w1, w))];
}

/** How far a tangent reaches to each side, in weights. */
const reach = 1.15;

/** Both ends of the tangents of those two curves at the point: their slopes are the partial derivatives. */
export function tangentsAt([w1, w2]: Weights): readonly [Tangent, Tangent] {
  const [x, y, z] = onSurface(w1, w2);
  const [by1, by2] = surface.partials(w1, w2);
  const along = reach / surface.span;
  const [rise1, rise2] = [boxHeight(reach * by1), boxHeight(reach * by2)];
  return [
    [
      [x - along, y, z - rise1],
      [x + along, y, z + rise1],
    ],
    [
      [x, y - along, z - rise2],
      [x, y + along, z + rise2],
    ],
  ];
}

type Tangent = readonly [from: Point, to: Point];

/** Gradient descent from the point: the way that its derivative leads. */
export function wayDownFrom(point: Weights): readonly Point[] {
  let [w1, w2] = point;
  return Array.from({ length: 160 }, () => {
    const here = onSurface(w1, w2);
    const [by1, by2] = surface.partials(w1, w2);
    w1 -= 0.04 * by1;
    w2 -= 0.04 * by2;
    return here;
  });
}
