// Which of the 784 inputs are shown: a part of one row that the pen went through. Pure.

export const side = 28;
export const shownInputs = 18;

/** `from` is the first shown pixel, counted row by row; `above` and `below` are how many are not shown. */
export type InputSlice = {
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly above: number;
  readonly below: number;
};

/** The row nearest to the middle with ink on it, around its ink's centre. Without ink, the middle. */
export function inputSlice(pixels: ArrayLike<number>): InputSlice {
  const rows = Array.from({ length: side }, (_, row) => row).sort(
    (a, b) => Math.abs(a - 14) - Math.abs(b - 14) || a - b,
  );
  const row = rows.find((each) => inkOf(pixels, each) > 0) ?? 14;
  const column = startOf(pixels, row);
  const from = row * side + column;
  return { row, column, from, above: from, below: side * side - from - shownInputs };
}

const rowOf = (pixels: ArrayLike<number>, row: number): readonly number[] =>
  Array.from({ length: side }, (_, x) => pixels[row * side + x] ?? 0);

const inkOf = (pixels: ArrayLike<number>, row: number): number =>
  rowOf(pixels, row).reduce((sum, grey) => sum + grey, 0);

function startOf(pixels: ArrayLike<number>, row: number): number {
  const ink = inkOf(pixels, row);
  const centre =
    ink === 0 ? side / 2 : rowOf(pixels, row).reduce((sum, grey, x) => sum + grey * (x + 0.5), 0) / ink;
  return Math.max(0, Math.min(side - shownInputs, Math.round(centre - shownInputs / 2)));
}
