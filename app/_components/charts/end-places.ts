// Where the labels at the lines' ends stand, moved apart just enough to be read. Pure.

import type { Plot } from './chart-layout';
import type { ChartStyle } from './chart-style';
import { dodge } from './dodge';
import type { End } from './ends';
import type { Box } from './tag-place';

export type PlacedEnd = End & {
  readonly box: Box;
  /** What the mark at the line's end takes. */
  readonly markBox: Box;
  /** Of the value; the caption below it. */
  readonly size: number;
};

/** `floor`: the labels end above it. */
export function placeEnds(
  ends: readonly End[],
  plot: Plot,
  style: ChartStyle,
  floor: number = plot.bottom - style.axis,
): readonly PlacedEnd[] {
  const size = (end: End) => (end.main ? style.value : style.small);
  const height = (end: End) => size(end) + style.caption * 1.1;
  const centres = dodge(
    ends.map((end) => ({ id: end.id, y: end.at[1], height: height(end) })),
    plot.top - style.u / 2,
    floor,
  );
  return ends.map((end) => {
    const y = (centres.get(end.id) ?? end.at[1]) - height(end) / 2;
    const box = {
      x: end.at[0] + style.dot * 2,
      y,
      width: widthOf(end, size(end), style),
      height: height(end),
    };
    const [x, middle] = end.at;
    const markBox = { x: x - style.dot, y: middle - style.dot, width: 2 * style.dot, height: 2 * style.dot };
    return { ...end, size: size(end), box, markBox };
  });
}

/** Figures are 0.6 em wide, words about half. */
function widthOf({ value, range, caption }: End, size: number, style: ChartStyle): number {
  const figures = value.length * size * 0.6 + (range ? (range.text.length * 0.6 + 0.35) * style.caption : 0);
  return Math.max(figures, caption.length * style.caption * 0.52);
}
