// What runs along an edge: a small square of ink, since square is data. Gone at both ends, so never seen standing.

import { between, type Segment } from './geometry';

type Props = Segment & {
  /** Share of the way, 0 … 1. */
  readonly at: number;
  readonly side?: number;
  readonly hue?: string;
};

export function Pulse({ from, to, at, side = 22, hue = 'var(--ink)' }: Props) {
  if (at <= 0 || at >= 1) return null;
  const { x, y } = between(from, to, at);
  return (
    <rect
      x={x - side / 2}
      y={y - side / 2}
      width={side}
      height={side}
      fill={hue}
      stroke="var(--paper)"
      strokeWidth={side / 5}
    />
  );
}
