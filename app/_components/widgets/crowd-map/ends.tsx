// The reveal: how many balls each valley has, and the red pen around the deepest.

import { fixed } from '../draw/number-text';
import type { Seen } from '../relief/camera';

type Props = {
  /** Where their bottoms are seen, the deepest first. */
  readonly valleys: readonly Seen[];
  readonly counts: readonly number[];
  readonly deepest: number;
  /** Of the field. */
  readonly height: number;
  /** Height of a circle on the ground over its width. */
  readonly flatness: number;
};

export function Ends({ valleys, counts, deepest, height, flatness }: Props) {
  return valleys.map(([px, py], i) => {
    const away = py > height / 2 ? -1 : 1;
    const count = counts[i] ?? 0;
    const below = py + away * 142;
    return i > 0 ? (
      <Words key={`${px} ${py}`} x={px} y={py - away * (away < 0 ? 130 : 112)}>
        {count}
      </Words>
    ) : (
      <g key={`${px} ${py}`}>
        <ellipse
          cx={px}
          cy={py}
          rx={66}
          ry={62 * flatness}
          fill="none"
          stroke="var(--cost)"
          strokeWidth={7}
        />
        <path
          d={`M${px - 34} ${py + away * 66}Q${px - 66} ${py + away * 88} ${px - 62} ${py + away * 112}`}
          fill="none"
          stroke="var(--cost)"
          strokeWidth={5}
          strokeLinecap="round"
        />
        <Words x={px} y={below} hue="var(--cost)">
          {`${count} in the deepest, ${fixed(deepest, 3)}`}
        </Words>
      </g>
    );
  });
}

type WordsProps = {
  readonly x: number;
  readonly y: number;
  readonly hue?: string;
  readonly children: string | number;
};

function Words({ x, y, hue = 'var(--ink)', children }: WordsProps) {
  return (
    <text
      x={x}
      y={y + 15}
      textAnchor="middle"
      fontSize={44}
      fontWeight={760}
      className="halo"
      style={{ fill: hue }}
    >
      {children}
    </text>
  );
}
