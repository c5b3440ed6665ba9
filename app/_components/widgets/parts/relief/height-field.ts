// A height over a sheet of paper, known at the corners of its cells: what a relief is drawn from. Pure.

export type HeightField = {
  /** Cells along x and along y. */
  readonly columns: number;
  readonly rows: number;
  /** The sheet reaches from −halfWidth to halfWidth and from −halfDepth to halfDepth; heights are in the same unit. */
  readonly halfWidth: number;
  readonly halfDepth: number;
  /** Of the (columns + 1) x (rows + 1) corners, row by row. */
  readonly heights: Float32Array;
  readonly highest: number;
};

export type Relief = HeightField & {
  /** Height from one contour to the next; every fourth is bold. */
  readonly spacing: number;
  /** The side of the paper's squares; every seventh line is bold. */
  readonly square: number;
  /** The height down to which it is cut out of the ground, with walls; null: a sheet that hangs in the air. */
  readonly walls: number | null;
};

type Sheet = Pick<HeightField, 'columns' | 'rows' | 'halfWidth' | 'halfDepth'>;

export function makeField(sheet: Sheet, height: (x: number, y: number) => number): HeightField {
  const side = sheet.columns + 1;
  const heights = Float32Array.from({ length: side * (sheet.rows + 1) }, (_, corner) =>
    height(xAt(sheet, corner % side), yAt(sheet, Math.floor(corner / side))),
  );
  return { ...sheet, heights, highest: heights.reduce((a, b) => Math.max(a, b)) };
}

export const xAt = ({ columns, halfWidth }: Sheet, column: number): number =>
  ((2 * column) / columns - 1) * halfWidth;
export const yAt = ({ rows, halfDepth }: Sheet, row: number): number => ((2 * row) / rows - 1) * halfDepth;

/** The height at a place, even between the corners of its cell; beyond the sheet it is that of the edge. */
export function heightOn(
  { columns, rows, halfWidth, halfDepth, heights }: HeightField,
  x: number,
  y: number,
) {
  const along = Math.min(columns, Math.max(0, ((x / halfWidth + 1) / 2) * columns));
  const down = Math.min(rows, Math.max(0, ((y / halfDepth + 1) / 2) * rows));
  const column = Math.min(columns - 1, Math.floor(along));
  const row = Math.min(rows - 1, Math.floor(down));
  const [u, v] = [along - column, down - row];
  const at = row * (columns + 1) + column;
  const [a, b] = [heights[at]!, heights[at + 1]!];
  const [c, d] = [heights[at + columns + 1]!, heights[at + columns + 2]!];
  return a + (b - a) * u + (c - a + (a - b - c + d) * u) * v;
}

export const isOn = ({ halfWidth, halfDepth }: HeightField, x: number, y: number): boolean =>
  Math.abs(x) <= halfWidth && Math.abs(y) <= halfDepth;
