// A surface as 28 x 28 squares, with the contours that cross each of them. Pure.

import { surface } from '@/lib/quiz/surface';
import { levelsBetween, type Piece, piecesInCell } from '../contour-lines';

export const cells = 28;
const spacing = 0.4;
/** A cost of `surface.top` is this high in the box, whose floor is two units wide. */
export const tallest = 1.15;

export type Mesh = {
  /** Heights in the box of the (cells + 1)² corners, by rows of w₂. */
  readonly heights: Float64Array;
  /** Of each cell: pieces in cell units, and their height in the box. */
  readonly contours: readonly (readonly Contour[])[];
};

export type Contour = { readonly piece: Piece; readonly height: number; readonly bold: boolean };

/** A corner's place in the box, −1 … 1, and the weight that stands there. */
export const boxAt = (corner: number): number => (2 * corner) / cells - 1;
export const weightAt = (box: number): number => box * surface.span;
export const heightOf = (w1: number, w2: number): number => (surface.cost(w1, w2) / surface.top) * tallest;

export function makeMesh(): Mesh {
  const side = cells + 1;
  const heights = Float64Array.from({ length: side * side }, (_, i) =>
    heightOf(weightAt(boxAt(i % side)), weightAt(boxAt(Math.floor(i / side)))),
  );
  const levels = levelsBetween(0, surface.top, spacing).map(({ height, bold }) => ({
    height: (height / surface.top) * tallest,
    bold,
  }));
  const contours = Array.from({ length: cells * cells }, (_, cell) => {
    const at = Math.floor(cell / cells) * side + (cell % cells);
    const corners = [heights[at]!, heights[at + 1]!, heights[at + 1 + side]!, heights[at + side]!] as const;
    return levels.flatMap(({ height, bold }) =>
      piecesInCell(corners, height).map((piece) => ({ piece, height, bold })),
    );
  });
  return { heights, contours };
}
