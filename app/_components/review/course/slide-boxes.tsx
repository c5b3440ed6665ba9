// Slides, each as wide as it was shown long.

import type { Course } from '../review-data';
import type { Stay } from './timeline';

type Props = {
  readonly stays: readonly Stay[];
  readonly titles: Course['titles'];
  readonly untitled: string;
  readonly filled: (stay: Stay) => boolean;
  readonly x: (at: number) => number;
  readonly top: number;
  readonly height: number;
};

/** A number stands in what is wider than this, px. */
const numberNeeds = 20;

export function SlideBoxes({ stays, titles, untitled, filled, x, top, height }: Props) {
  return (
    <g>
      {stays.map((stay) => {
        const from = x(stay.from);
        const wide = x(stay.to) - from;
        const full = filled(stay);
        return (
          <g key={stay.from}>
            <rect
              x={from + 0.75}
              y={top}
              width={Math.max(0.75, wide - 1.5)}
              height={height}
              fill={full ? 'var(--ink)' : 'var(--sunk)'}
              stroke="var(--ink)"
            />
            {wide >= numberNeeds && (
              <text
                className="num"
                x={from + wide / 2}
                y={top + height / 2 + 5}
                textAnchor="middle"
                fontSize={13}
                fontWeight={600}
                style={{ fill: full ? 'var(--on-ink)' : 'var(--ink)' }}
              >
                {stay.slide}
              </text>
            )}
            <title>{`${stay.slide}, ${titles[stay.slide] || untitled}`}</title>
          </g>
        );
      })}
    </g>
  );
}
