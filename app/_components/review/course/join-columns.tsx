// Yellow columns where the room's drawings joined: the more, the wider, each with its count above the plot.

import { joinClusters } from '../../charts/join-clusters';
import type { TimeScale } from './time-scale';
import type { Join } from './training-log';

type Props = {
  readonly joins: readonly Join[];
  readonly x: TimeScale;
  readonly top: number;
  readonly bottom: number;
};

/** Columns closer than this become one, so that their counts can be read, px. */
const apart = 44;
const least = 5;
const most = 18;
const perDigit = 0.1;

export function JoinColumns({ joins, x, top, bottom }: Props) {
  const marks = joins.map(({ at, count }) => ({ step: at, count, digit: '' }));
  return joinClusters(marks, x, apart).map(({ x: place, count }) => {
    const wide = Math.min(most, least + perDigit * count);
    return (
      <g key={place}>
        <rect
          x={place - wide / 2}
          y={top}
          width={wide}
          height={bottom - top}
          fill="var(--room)"
          stroke="var(--room-ink)"
        />
        <text
          className="num"
          x={place}
          y={top - 6}
          textAnchor="middle"
          fontSize={13}
          fontWeight={700}
          style={{ fill: 'var(--room-ink)' }}
        >
          +{count}
        </text>
      </g>
    );
  });
}
