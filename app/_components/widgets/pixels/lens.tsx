// A few pixels of a digit as large squares with their grey values, under the numbers of their rows and columns.

import { hueOnInk } from '../parts/draw/hues';
import { fixed } from '../parts/draw/number-text';
import { greysOf, type Patch } from './patch';

type Props = {
  readonly pixels: ArrayLike<number>;
  readonly patch: Patch;
  /** The corner of its first square. */
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  readonly size: number;
  /** Type of the rows' and columns' numbers. */
  readonly labels: number;
};

export function Lens({ pixels, patch, x, y, cell, size, labels }: Props) {
  const { rows, columns, row, column } = patch;
  return (
    <g>
      <g className="num quiet" fontSize={labels}>
        {counted(column, columns).map((number, i) => (
          <text key={number} x={x + (i + 0.5) * cell} y={y - labels * 0.5} textAnchor="middle">
            {number}
          </text>
        ))}
        {counted(row, rows).map((number, i) => (
          <text key={number} x={x - labels * 0.45} y={y + (i + 0.5) * cell + labels * 0.35} textAnchor="end">
            {number}
          </text>
        ))}
      </g>
      {greysOf(pixels, patch).map((greys, r) =>
        greys.map((grey, c) => (
          <Square
            // biome-ignore lint/suspicious/noArrayIndexKey: a pixel is its place
            key={`${r} ${c}`}
            x={x + c * cell}
            y={y + r * cell}
            {...{ cell, grey, size }}
          />
        )),
      )}
      <rect
        x={x}
        y={y}
        width={columns * cell}
        height={rows * cell}
        fill="none"
        stroke="var(--room-ink)"
        strokeWidth={cell / 33}
      />
    </g>
  );
}

const counted = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => first + i);

type SquareProps = {
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  readonly grey: number;
  readonly size: number;
};

function Square({ x, y, cell, grey, size }: SquareProps) {
  return (
    <g>
      <rect x={x} y={y} width={cell} height={cell} fill="var(--sheet)" />
      <rect
        x={x + 1}
        y={y + 1}
        width={cell - 2}
        height={cell - 2}
        fill="var(--ink)"
        fillOpacity={grey}
        stroke="var(--hair)"
        strokeWidth={1}
      />
      <text
        x={x + cell / 2}
        y={y + cell / 2 + size * 0.35}
        textAnchor="middle"
        fontSize={size}
        fontWeight={640}
        className="num"
        style={{ fill: hueOnInk(grey) }}
      >
        {fixed(grey)}
      </text>
    </g>
  );
}
