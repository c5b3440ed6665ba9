// The reveal: how many balls each valley has, and the red pen around the deepest.

import { type Place, world } from '@/lib/quiz/landscape';
import { fixed } from '../draw/number-text';

type Props = {
  /** The deepest first. */
  readonly valleys: readonly Place[];
  readonly counts: readonly number[];
  readonly deepest: number;
  /** Pixels a unit of the world. */
  readonly unit: number;
};

export function Ends({ valleys, counts, deepest, unit }: Props) {
  return valleys.map(([x, y], i) => {
    const [px, py] = [x * unit, y * unit];
    const away = y > world.height / 2 ? -1 : 1;
    const count = counts[i] ?? 0;
    const below = py + away * 142;
    return i > 0 ? (
      <Words key={`${x} ${y}`} x={px} y={py - away * 112}>
        {count}
      </Words>
    ) : (
      <g key={`${x} ${y}`}>
        <ellipse cx={px} cy={py} rx={66} ry={58} fill="none" stroke="var(--cost)" strokeWidth={7} />
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
