// A bias: a square tag below the neuron on a short edge, solid or dashed by its sign.

import { dashOf, hueOf } from './hues';
import { signed } from './number-text';

type Props = {
  readonly x: number;
  /** Where the edge leaves the neuron, and how long it is. */
  readonly top: number;
  readonly drop: number;
  readonly value: number;
  readonly size: number;
  readonly pen: number;
};

export function BiasTag({ x, top, drop, value, size, pen }: Props) {
  const text = signed(value);
  const width = text.length * size * 0.62 + size * 0.7;
  const height = size * 1.5;
  const hue = hueOf(value);
  return (
    <g>
      <path
        d={`M${x} ${top}v${drop}`}
        stroke={hue}
        strokeWidth={pen * 1.4}
        strokeDasharray={dashOf(value, Math.min(1, drop / 112))}
      />
      <rect
        x={x - width / 2}
        y={top + drop}
        width={width}
        height={height}
        fill="var(--sheet)"
        stroke="var(--ink)"
        strokeWidth={pen}
      />
      <text
        x={x}
        y={top + drop + height / 2 + size * 0.35}
        textAnchor="middle"
        fontSize={size}
        fontWeight={700}
        className="num"
        style={{ fill: hue }}
      >
        {text}
      </text>
    </g>
  );
}
