// The part of a digit whose grey values are written out: where paper, ink and the greys between meet. Pure.

import { side } from '../parts/pass/input-slice';

export type Patch = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** The patch of that size with the greatest variety, best with paper to the left of it and near the middle. */
export function mostVaried(pixels: ArrayLike<number>, columns: number, rows: number): Patch {
  let best: Patch = { row: 12, column: 12, rows, columns };
  let most = Number.NEGATIVE_INFINITY;
  for (let row = 0; row + rows <= side; row++) {
    for (let column = 0; column + columns <= side; column++) {
      const patch = { row, column, rows, columns };
      const off = Math.abs(row + rows / 2 - side / 2) + Math.abs(column + columns / 2 - side / 2);
      const score = variety(greysOf(pixels, patch).flat()) - off * 0.02 - 3 * inkLeftOf(pixels, patch);
      if (score > most) {
        best = patch;
        most = score;
      }
    }
  }
  return best;
}

/** Rows of grey values, 0 … 1. */
export function greysOf(
  pixels: ArrayLike<number>,
  { row, column, rows, columns }: Patch,
): readonly (readonly number[])[] {
  return Array.from({ length: rows }, (_, y) =>
    Array.from({ length: columns }, (_, x) => (pixels[(row + y) * side + column + x] ?? 0) / 255),
  );
}

/** What a line to the patch from the left would cross. */
function inkLeftOf(pixels: ArrayLike<number>, { row, column, rows }: Patch): number {
  if (column === 0) return 0;
  return Math.max(...greysOf(pixels, { row, column: 0, rows, columns: column }).flat());
}

/** Greys between count most; without paper and full ink beside them they would say little. */
function variety(greys: readonly number[]): number {
  const between = greys.reduce((sum, grey) => sum + 4 * grey * (1 - grey), 0);
  return between + 4 * (Math.max(...greys) - Math.min(...greys));
}
