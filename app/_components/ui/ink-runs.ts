// A 28 x 28 picture as a few SVG paths, one for each of 16 greys: crisp at any size, coloured by the theme. Pure.

/** Cells of nearly one grey as rectangles, merged along rows; `opacity` is their ink density. */
export type InkRuns = { readonly opacity: number; readonly path: string };

const side = 28;
const levels = 15;

/** `pixels`: 784 grey values by rows, 0 paper and 255 full ink. Coordinates are cells. */
export function inkRuns(pixels: ArrayLike<number>): readonly InkRuns[] {
  const paths = Array.from({ length: levels + 1 }, () => '');
  const level = (row: number, column: number) =>
    Math.round(((pixels[row * side + column] ?? 0) * levels) / 255);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const grey = level(row, column);
      if (grey === 0) continue;
      const from = column;
      while (column + 1 < side && level(row, column + 1) === grey) column++;
      const run = column + 1 - from;
      paths[grey] += `M${from} ${row}h${run}v1h-${run}z`;
    }
  }
  return paths.flatMap((path, grey) => (path === '' ? [] : [{ opacity: grey / levels, path }]));
}
