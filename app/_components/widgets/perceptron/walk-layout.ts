// Where a sum's walk lies on squared paper: cells, not pixels. Pure.

import type { Stride } from '@/lib/nn/perceptron';

export type WalkScale = {
  /** Cells a unit: 1 where one cell is one. */
  readonly unit: number;
  /** The cell line of 0, from the left. */
  readonly zero: number;
  readonly columns: number;
};

export type WalkRow = Stride & {
  readonly label: string;
  /** Its sign where it goes nowhere: the sign of the weight. */
  readonly weight: number;
};

/** Units that fall on cells: seven cells are a heavy line. */
const units = [14, 7, 3.5, 2, 1, 0.5, 0.2, 0.1];
/** The largest unit at which `least` … `most` fits `columns` cells but `margin`, the rest shared by both sides. */
export function walkScale(least: number, most: number, columns: number, margin = 2): WalkScale {
  const from = Math.min(0, least);
  const to = Math.max(0, most);
  const unit =
    units.find((cells) => (to - from) * cells <= columns - margin) ?? (columns - margin) / (to - from || 1);
  const spare = columns - (to - from) * unit;
  return { unit, zero: Math.round(-from * unit + Math.ceil(spare / 2)), columns };
}

export const cellOf = ({ unit, zero }: WalkScale, value: number): number => zero + value * unit;

/** The least and the most that a walk comes to. */
export const reach = (strides: readonly Stride[]): readonly [number, number] => [
  Math.min(0, ...strides.map(({ to }) => to)),
  Math.max(0, ...strides.map(({ to }) => to)),
];

/** The part of a bar in each cell it covers: left and right edges, in cells. */
export function cellsCovered(from: number, to: number): readonly (readonly [number, number])[] {
  const left = Math.min(from, to);
  const right = Math.max(from, to);
  const pieces: [number, number][] = [];
  for (let cell = Math.floor(left + 1e-9); cell < right - 1e-9; cell++)
    pieces.push([Math.max(left, cell), Math.min(right, cell + 1)]);
  return pieces;
}

export type LabelPlace = { readonly side: 'left' | 'right' | 'above'; readonly cell: number };

/**
 * Beside the bar where there is room for `width` cells, left first, and never across the line of 0; above its left
 * end where there is none.
 */
export function labelPlace(
  from: number,
  to: number,
  width: number,
  { columns, zero }: WalkScale,
): LabelPlace {
  const left = Math.min(from, to);
  const right = Math.max(from, to);
  const before = left > zero && left - width < zero ? zero : left;
  if (before >= width) return { side: 'left', cell: before };
  if (columns - right >= width) return { side: 'right', cell: right };
  return { side: 'above', cell: left };
}

/** Ticks about every five or so cells, 0 among them, in steps of 1, 2 or 5 times a power of ten. */
export function walkTicks({ unit, zero, columns }: WalkScale, apart = 5): readonly number[] {
  const rough = apart / unit;
  const power = 10 ** Math.floor(Math.log10(rough) + 1e-9);
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough - 1e-9) ?? 10) * power;
  const ticks: number[] = [];
  for (let i = Math.ceil(-zero / unit / step); i * step <= (columns - zero) / unit; i++)
    ticks.push(Math.round(i * step * 1e9) / 1e9 + 0);
  return ticks;
}

/** How much of each of `count` strides has been walked when the whole walk is `share` done. */
export const strideShares = (count: number, share: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => Math.min(1, Math.max(0, share * count - i)));
