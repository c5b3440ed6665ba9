// The digit that goes in, on squared paper of one cell a pixel, and the part of it whose inputs are shown.

import { memo } from 'react';
import { Digit } from '../../../ui/digit';
import { GraphPaper } from '../draw/graph-paper';
import { type InputSlice, shownInputs, side } from './input-slice';

type Props = {
  readonly pixels: Uint8Array;
  readonly x: number;
  readonly y: number;
  /** Pixels of the canvas a pixel of the digit. */
  readonly cell: number;
  readonly slice?: InputSlice;
};

export const Picture = memo(function Picture({ pixels, x, y, cell, slice }: Props) {
  const width = side * cell;
  const gaps = Array.from({ length: side - 1 }, (_, i) => (i + 1) * cell);
  return (
    <g>
      <rect x={x} y={y} width={width} height={width} fill="var(--sheet)" />
      <GraphPaper x={x} y={y} width={width} height={width} u={cell} />
      <Digit pixels={pixels} side={width} x={x} y={y} />
      <path
        d={gaps.map((at) => `M${x + at} ${y}v${width}M${x} ${y + at}h${width}`).join('')}
        stroke="var(--sheet)"
        strokeOpacity={0.6}
      />
      <rect x={x} y={y} width={width} height={width} fill="none" stroke="var(--ink)" strokeWidth={3} />
      {slice && (
        <rect
          x={x + slice.column * cell}
          y={y + slice.row * cell}
          width={shownInputs * cell}
          height={cell}
          fill="none"
          stroke="var(--room-ink)"
          strokeWidth={4}
        />
      )}
    </g>
  );
});
