// Slides as wide as they were long. Filled: the network was learning meanwhile.

import type { Course } from './review-data';
import { RowName } from './row-name';
import { mostlyIn } from './spans';
import type { TimeScale } from './time-scale';

type Props = { readonly course: Course; readonly x: TimeScale; readonly top: number };

const height = 30;
/** A number stands in what is wider than this, px. */
const numberNeeds = 20;

export function SlideBand({ course, x, top }: Props) {
  return (
    <g>
      <RowName text="Slides" y={top + 20} />
      {course.stays.map((stay) => {
        const from = x(stay.from);
        const wide = x(stay.to) - from;
        const learning = mostlyIn(course.training.spans, stay);
        return (
          <g key={stay.from}>
            <rect
              x={from + 0.75}
              y={top}
              width={Math.max(0.75, wide - 1.5)}
              height={height}
              fill={learning ? 'var(--ink)' : 'var(--sunk)'}
              stroke="var(--ink)"
            />
            {wide >= numberNeeds && (
              <text
                className="num"
                x={from + wide / 2}
                y={top + 20}
                textAnchor="middle"
                fontSize={13}
                fontWeight={600}
                style={{ fill: learning ? 'var(--on-ink)' : 'var(--ink)' }}
              >
                {stay.slide}
              </text>
            )}
            <title>{`${stay.slide}, ${course.titles[stay.slide] || 'without words'}`}</title>
          </g>
        );
      })}
    </g>
  );
}
