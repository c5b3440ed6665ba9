// Where a tag on a plot stands clear of the lines, of the figures at their ends and of other tags. Pure.

import type { Plot, XY } from './chart-layout';

export type TagSize = { readonly width: number; readonly height: number; readonly gap: number };
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

type Others = {
  /** The plot's lines, oldest point first. */
  readonly lines: readonly (readonly XY[])[];
  readonly boxes: readonly Box[];
};

/**
 * The tag's box for a mark at `x`: right of it or left, at the plot's foot, else at its top, else anywhere between; of
 * places that are all covered the least.
 */
export function tagPlace(x: number, plot: Plot, { lines, boxes }: Others, size: TagSize): Box {
  const { width, height, gap } = size;
  const [foot, head] = [plot.bottom - height - gap, plot.top + gap];
  const between = Array.from({ length: 14 }, (_, i) => foot + ((head - foot) * (i + 1)) / 15);
  const right = Math.min(x, plot.right - width);
  const sides = x - width >= plot.left ? [right, x - width] : [right];
  const heights = [foot, head, ...between];
  const places = sides.flatMap((left) => heights.map((y) => ({ x: left, y, width, height })));
  const covered = (box: Box) => {
    const wide = around(box, gap);
    const crossed = lines.reduce((sum, line) => sum + hits(line, wide), 0);
    return crossed + boxes.reduce((sum, other) => sum + overlap(wide, other), 0);
  };
  let [best, least] = [places[0]!, Number.POSITIVE_INFINITY];
  for (const place of places) {
    const much = covered(place);
    if (much < least) [best, least] = [place, much];
    if (least === 0) break;
  }
  return best;
}

const around = ({ x, y, width, height }: Box, gap: number): Box => ({
  x: x - gap,
  y: y - gap,
  width: width + 2 * gap,
  height: height + 2 * gap,
});

/** How much of a line's way, in pixels from left to right, leads through a box. */
function hits(line: readonly XY[], { x, y, width, height }: Box): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) {
    const [[ax, ay], [bx, by]] = [line[i - 1]!, line[i]!];
    if (Math.max(ay, by) < y || Math.min(ay, by) > y + height) continue;
    sum += Math.max(0, Math.min(bx, x + width) - Math.max(ax, x));
  }
  return sum;
}

/** How wide two boxes stand on each other. */
function overlap(a: Box, b: Box): number {
  if (a.y >= b.y + b.height || b.y >= a.y + a.height) return 0;
  return Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x));
}
