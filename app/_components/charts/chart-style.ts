// The charts' measures: for the stage, read from the last row, and for the console. Pixels.

export type ChartStyle = {
  /** The squared paper's cell. */
  readonly u: number;
  /** Room for tick labels on the left, and for the latest values right of the lines' ends. */
  readonly left: number;
  readonly labels: number;
  readonly titleRow: number;
  readonly title: number;
  readonly tick: number;
  /** Of times, and of mini-batches below them. */
  readonly axisRow: number;
  readonly value: number;
  readonly small: number;
  readonly caption: number;
  readonly pen: number;
  readonly thin: number;
  readonly axis: number;
  /** How far the paper's halo reaches beyond a line. */
  readonly halo: number;
  readonly dot: number;
  /** The rail's tiles: a picture of a multiple of 28, with an edge. */
  readonly picture: number;
  readonly column: { readonly least: number; readonly most: number; readonly perDigit: number };
};

export const stageStyle: ChartStyle = {
  u: 36,
  left: 84,
  labels: 190,
  titleRow: 78,
  title: 44,
  tick: 30,
  axisRow: 92,
  value: 50,
  small: 38,
  caption: 28,
  pen: 6,
  thin: 3,
  axis: 2.5,
  halo: 3.5,
  dot: 12,
  picture: 56,
  column: { least: 6, most: 18, perDigit: 0.4 },
};

export const consoleStyle: ChartStyle = {
  u: 12,
  left: 44,
  labels: 96,
  titleRow: 32,
  title: 18,
  tick: 14,
  axisRow: 44,
  value: 24,
  small: 18,
  caption: 13,
  pen: 3.5,
  thin: 1.75,
  axis: 2,
  halo: 2,
  dot: 6,
  picture: 28,
  column: { least: 4, most: 14, perDigit: 0.25 },
};
