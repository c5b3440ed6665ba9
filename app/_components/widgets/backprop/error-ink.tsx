// An error in a neuron: the red pen's ink over it, as dense as the error is large beside the largest of its layer.

import { memo } from 'react';
import type { Circle } from '../parts/draw/geometry';

type Props = {
  readonly neurons: readonly Circle[];
  readonly delta: ArrayLike<number>;
  readonly filled: number;
  /** What full red stands for. */
  readonly full: number;
};

export const ErrorInk = memo(function ErrorInk({ neurons, delta, filled, full }: Props) {
  if (filled <= 0) return null;
  return neurons.map(({ x, y, r }, i) => {
    const share = full > 0 ? Math.min(1, Math.abs(delta[i] ?? 0) / full) : 0;
    return (
      <g key={`${x} ${y}`} opacity={filled}>
        <circle cx={x} cy={y} r={r} fill="var(--sheet)" stroke="var(--cost)" strokeWidth={3} />
        <circle cx={x} cy={y} r={r} fill="var(--cost)" fillOpacity={share} />
      </g>
    );
  });
});
