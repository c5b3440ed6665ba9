// A relief as triangles for the graphics card. Pure.

import { type Relief, xAt, yAt } from './height-field';

export type Mesh = {
  /** `floats` numbers a corner: x, y, z, the slopes along x and y, and 1 on a wall. */
  readonly corners: Float32Array;
  /** Three corners a triangle. */
  readonly triangles: Uint16Array;
};

export const floats = 6;
/** More corners than a 16-bit index can name would need an extension that old phones lack. */
const mostCorners = 65_536;

export function meshOf(relief: Relief): Mesh {
  const { columns, rows } = relief;
  const side = columns + 1;
  const top = side * (rows + 1);
  const edge = relief.walls === null ? 0 : 4 * (columns + rows);
  if (top + edge > mostCorners) throw new Error(`A mesh of ${top + edge} corners has too many.`);
  const corners = new Float32Array((top + edge) * floats);
  for (let row = 0, at = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++, at += floats)
      corners.set(cornerAt(relief, column, row), at);
  const triangles: number[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const a = row * side + column;
      triangles.push(a, a + 1, a + side, a + 1, a + side + 1, a + side);
    }
  if (relief.walls !== null) addWalls(relief, relief.walls, corners, triangles, top);
  return { corners, triangles: Uint16Array.from(triangles) };
}

function cornerAt(relief: Relief, column: number, row: number): readonly number[] {
  const { columns, rows, halfWidth, halfDepth, heights } = relief;
  const at = (c: number, r: number) => heights[r * (columns + 1) + c]!;
  const [left, right] = [Math.max(0, column - 1), Math.min(columns, column + 1)];
  const [back, front] = [Math.max(0, row - 1), Math.min(rows, row + 1)];
  return [
    xAt(relief, column),
    yAt(relief, row),
    at(column, row),
    (at(right, row) - at(left, row)) / (((right - left) * 2 * halfWidth) / columns),
    (at(column, front) - at(column, back)) / (((front - back) * 2 * halfDepth) / rows),
    0,
  ];
}

/** Two corners, above and below, for every corner on the edge. */
function addWalls(
  relief: Relief,
  floor: number,
  corners: Float32Array,
  triangles: number[],
  first: number,
): void {
  const edge = edgeOf(relief);
  for (const [i, [column, row]] of edge.entries()) {
    const [x, y, z] = cornerAt(relief, column, row) as [number, number, number];
    const above = first + 2 * i;
    corners.set([x, y, z, 0, 0, 1, x, y, floor, 0, 0, 1], above * floats);
    const next = first + 2 * ((i + 1) % edge.length);
    triangles.push(above, next, above + 1, next, next + 1, above + 1);
  }
}

/** Around the sheet, clockwise from the back left corner: column and row of each corner on its edge. */
function edgeOf({ columns, rows }: Pick<Relief, 'columns' | 'rows'>): (readonly [number, number])[] {
  const along = (count: number, place: (i: number) => readonly [number, number]) =>
    Array.from({ length: count }, (_, i) => place(i));
  return [
    ...along(columns, (i) => [i, 0]),
    ...along(rows, (i) => [columns, i]),
    ...along(columns, (i) => [columns - i, rows]),
    ...along(rows, (i) => [0, rows - i]),
  ];
}
