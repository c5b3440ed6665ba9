// Minutes along a time axis.

import type { TimeScale, TimeTick } from './time-scale';

type Props = { readonly ticks: readonly TimeTick[]; readonly x: TimeScale; readonly y: number };

export function TimeTicks({ ticks, x, y }: Props) {
  return ticks.map(({ at, text }, i) => (
    <text
      key={at}
      className="num"
      x={x(at)}
      y={y}
      fontSize={13}
      textAnchor={i === 0 && at === 0 ? 'start' : x(at) > x.end - 20 ? 'end' : 'middle'}
      style={{ fill: 'var(--ink-2)' }}
    >
      {text}
    </text>
  ));
}
