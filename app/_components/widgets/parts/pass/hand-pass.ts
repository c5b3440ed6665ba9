// Where a pass through the network stands in 336 pixels: the picture, the hidden neurons as a block, ten outputs. Pure.

import type { Sizes } from '@/lib/nn/network';
import { type Circle, spread } from '../draw/geometry';

export type HandPass = {
  readonly height: number;
  /** A layer's neurons, at most as many as fit. */
  readonly hidden: readonly (readonly Circle[])[];
  readonly outputs: readonly Circle[];
};

const height = 292;
const mostRows = 10;
const mostColumns = 3;

export function handPass(sizes: Sizes): HandPass {
  const layers = sizes.slice(1, -1);
  const left = 136;
  const width = 92;
  return {
    height,
    hidden: layers.map((size, l) => {
      const from = left + (l * width) / layers.length;
      return block(size, from, width / layers.length);
    }),
    outputs: spread(sizes.at(-1) ?? 10, 16, height - 16).map((y) => ({ x: 262, y, r: 11 })),
  };
}

function block(size: number, from: number, width: number): readonly Circle[] {
  const columns = Math.min(mostColumns, Math.ceil(size / mostRows), Math.max(1, Math.floor(width / 26)));
  const rows = Math.min(Math.ceil(size / columns), Math.max(mostRows, 16));
  const shown = Math.min(size, rows * columns);
  const ys = spread(rows, 16, height - 16);
  return Array.from({ length: shown }, (_, j) => ({
    x: from + (width * (Math.floor(j / rows) + 0.5)) / columns,
    y: ys[j % rows]!,
    r: rows > mostRows ? 7 : 9,
  }));
}
