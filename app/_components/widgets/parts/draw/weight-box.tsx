// A weight's number in a box with the edge's own line.

import { dashOf, hueOf } from './hues';
import { plain } from './number-text';

type Props = {
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly weight: number;
  readonly size: number;
  /** Instead of the number itself: w₁. */
  readonly text?: string;
  readonly dash?: number;
  /** Keeps its width while the number changes: characters. */
  readonly characters?: number;
};

export function WeightBox({
  x,
  y,
  weight,
  size,
  text = plain(weight),
  dash = 1,
  characters = text.length,
}: Props) {
  const width = characters * size * 0.64 + size * 0.5;
  const height = size * 1.34;
  return (
    <g>
      <rect
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        fill="var(--paper)"
        stroke={hueOf(weight)}
        strokeWidth={Math.max(2, size * 0.075)}
        strokeDasharray={dashOf(weight, dash)}
      />
      <text
        x={x}
        y={y + size * 0.35}
        textAnchor="middle"
        fontSize={size}
        fontWeight={760}
        className="num"
        style={{ fill: hueOf(weight) }}
      >
        {text}
      </text>
    </g>
  );
}
