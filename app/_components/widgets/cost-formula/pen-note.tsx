// A note in the margin: one curved line from a symbol to its name, with a gap at the symbol. It stands in pencil at once,
// so that nobody waits for a word, and the ink runs over it.

import type { Point } from '../parts/draw/geometry';
import { Label } from '../parts/draw/label';

type Props = {
  readonly from: Point;
  /** The middle of the name, and its base line. */
  readonly to: Point;
  readonly lines: readonly string[];
  /** The name stands above the symbol. */
  readonly above?: boolean;
  readonly below?: string | undefined;
  readonly hue?: string;
  /** How much of it is in ink, 0 … 1: first the line, then the name. */
  readonly written: number;
};

/** What a pencil leaves: a thin line, and words of which this much is ink. */
export const pencil = { width: 3, ink: 0.5 } as const;

/** Of a name, once its line is drawn. */
export const inkOf = (written: number): number =>
  pencil.ink + (1 - pencil.ink) * Math.max(0, Math.min(1, (written - 0.5) * 2));

const size = 48;
const leading = 52;

export function PenNote({ from, to, lines, above, below, hue = 'var(--ink)', written }: Props) {
  const end = above ? to.y + (lines.length - 1) * leading + 26 : to.y - 56;
  const middle = (from.y + end) / 2;
  const named = { x: to.x, anchor: 'middle', opacity: inkOf(written) } as const;
  const line = `M${from.x} ${from.y}C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${end}`;
  return (
    <g>
      <g fill="none" stroke={hue} strokeLinecap="round">
        <path d={line} strokeWidth={pencil.width} opacity={pencil.ink} />
        <path
          d={line}
          strokeWidth={5}
          pathLength={1}
          strokeDasharray={written < 1 ? `${Math.min(1, written * 2)} 2` : undefined}
          opacity={written > 0 ? 1 : 0}
        />
      </g>
      {lines.map((line, i) => (
        <Label key={line} {...named} y={to.y + i * leading} size={size} weight={700} hue={hue}>
          {line}
        </Label>
      ))}
      {below && (
        <Label {...named} y={to.y + lines.length * leading - 6} size={34} hue="var(--ink-2)">
          {below}
        </Label>
      )}
    </g>
  );
}
