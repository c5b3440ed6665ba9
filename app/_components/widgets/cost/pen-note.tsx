// A note in the margin: one curved pen line from a symbol to its name, with a gap at the symbol.

import type { Point } from '../draw/geometry';
import { Label } from '../draw/label';

type Props = {
  readonly from: Point;
  /** The middle of the name, and its base line. */
  readonly to: Point;
  readonly lines: readonly string[];
  /** The name stands above the symbol. */
  readonly above?: boolean;
  readonly below?: string | undefined;
  readonly hue?: string;
  /** How much of it is written, 0 … 1: first the line, then the name. */
  readonly written: number;
};

const size = 48;
const leading = 52;

export function PenNote({ from, to, lines, above, below, hue = 'var(--ink)', written }: Props) {
  if (written <= 0) return null;
  const end = above ? to.y + (lines.length - 1) * leading + 26 : to.y - 56;
  const middle = (from.y + end) / 2;
  const named = Math.max(0, Math.min(1, (written - 0.5) * 2));
  return (
    <g>
      <path
        d={`M${from.x} ${from.y}C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${end}`}
        fill="none"
        stroke={hue}
        strokeWidth={5}
        strokeLinecap="round"
        pathLength={1}
        strokeDasharray={written < 1 ? `${Math.min(1, written * 2)} 2` : undefined}
      />
      {lines.map((line, i) => (
        <Label
          key={line}
          x={to.x}
          y={to.y + i * leading}
          size={size}
          anchor="middle"
          weight={700}
          hue={hue}
          opacity={named}
        >
          {line}
        </Label>
      ))}
      {below && (
        <Label
          x={to.x}
          y={to.y + lines.length * leading - 6}
          size={34}
          anchor="middle"
          hue="var(--ink-2)"
          opacity={named}
        >
          {below}
        </Label>
      )}
    </g>
  );
}
