// The reveal: a flag of paper over each valley with the balls that it has, and the red pen around the deepest.

import { useWords } from '../../words/words';
import { fixed } from '../parts/draw/number-text';
import type { Seen } from '../parts/relief/camera';

type Props = {
  /** Where their bottoms are seen, the deepest first. */
  readonly valleys: readonly Seen[];
  readonly counts: readonly number[];
  readonly deepest: number;
  /** Height of a circle on the ground over its width. */
  readonly flatness: number;
};

const ring = 66;
const size = 40;
const tag = 60;
const dot = 12;
/** From the bottom of a valley up to its flag. */
const mast = 104;

export function Ends({ valleys, counts, deepest, flatness }: Props) {
  const words = useWords('widgets').crowdDescent;
  return valleys.map((at, i) => {
    const count = counts[i] ?? 0;
    if (i > 0) return <Tag key={at.join(' ')} at={at} foot={30} text={String(count)} />;
    return (
      <g key={at.join(' ')}>
        <ellipse
          cx={at[0]}
          cy={at[1]}
          rx={ring}
          ry={ring * flatness}
          fill="none"
          stroke="var(--cost)"
          strokeWidth={7}
        />
        <Tag
          at={at}
          foot={ring * flatness}
          text={words.inDeepest(count, fixed(deepest, 3))}
          hue="var(--cost)"
        />
      </g>
    );
  });
}

type TagProps = {
  readonly at: Seen;
  /** How far above the bottom its mast begins. */
  readonly foot: number;
  readonly text: string;
  readonly hue?: string;
};

/** A ball, and how many; below the valley where there is no room above. */
function Tag({ at: [x, y], foot, text, hue = 'var(--ink)' }: TagProps) {
  const away = y - mast - tag < 0 ? 1 : -1;
  const width = 2 * dot + 46 + text.length * size * (text.length > 3 ? 0.455 : 0.58);
  const end = y + away * mast;
  const middle = end + (away * tag) / 2;
  const left = x - width / 2;
  return (
    <g>
      <path d={`M${x} ${y + away * foot}V${end}`} stroke={hue} strokeWidth={4} />
      <rect
        x={left}
        y={middle - tag / 2}
        width={width}
        height={tag}
        fill="var(--paper)"
        stroke={hue}
        strokeWidth={3}
      />
      <circle
        cx={left + 18 + dot}
        cy={middle}
        r={dot}
        fill="var(--room)"
        stroke="var(--ink)"
        strokeWidth={2.4}
      />
      <text
        x={left + 2 * dot + 28}
        y={middle + size * 0.35}
        fontSize={size}
        fontWeight={720}
        style={{ fill: hue }}
      >
        {text}
      </text>
    </g>
  );
}
