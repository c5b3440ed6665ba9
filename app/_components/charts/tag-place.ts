// Where a tag on a plot stands clear of the lines: at the plot's foot, else at its top, else over the least of them. Pure.

import type { Plot, XY } from './chart-layout';

export type TagSize = { readonly width: number; readonly height: number; readonly gap: number };

/** The tag's top left corner for a mark at `x`; `lines` are the plot's, oldest point first. */
export function tagPlace(x: number, plot: Plot, lines: readonly (readonly XY[])[], size: TagSize): XY {
  const { width, height, gap } = size;
  const left = Math.min(x, plot.right - width);
  const foot = plot.bottom - height - gap;
  const head = plot.top + gap;
  const covered = (top: number) =>
    lines.reduce(
      (sum, line) => sum + hits(line, left - gap, left + width + gap, top - gap, top + height + gap),
      0,
    );
  return [left, covered(foot) <= covered(head) ? foot : head];
}

/** How much of a line's way, in pixels from left to right, leads through a box. */
function hits(line: readonly XY[], left: number, right: number, top: number, bottom: number): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) {
    const [[ax, ay], [bx, by]] = [line[i - 1]!, line[i]!];
    if (Math.max(ay, by) < top || Math.min(ay, by) > bottom) continue;
    sum += Math.max(0, Math.min(bx, right) - Math.max(ax, left));
  }
  return sum;
}
