// The lowest ball's flag: a ring around it, a line, and its name on ink. It turns to the other side near the edge.

import { nameWidth, shortened } from '../../ui/text/name-width';
import { useWords } from '../../words/words';
import type { Seen } from '../parts/relief/camera';

type Props = {
  readonly at: Seen;
  /** Of the field. */
  readonly width: number;
  /** Null where nobody is named. */
  readonly name: string | null;
  readonly figure: string;
};

const size = 36;
const box = 62;
const mast = 110;
const ring = 22;
/** A flag is no wider than leaves the map to be seen. */
const mostLetters = 26;
/** Pixels a letter of a name and of a figure, about. */
const letter = { name: size * 0.56, figure: size * 0.6 };

export function Flag({ at: [x, y], width, name, figure }: Props) {
  const { lowest } = useWords('widgets').crowdDescent;
  const said = shortened(name ?? lowest, mostLetters);
  const text = nameWidth(said) * letter.name + figure.length * letter.figure + size * 1.5;
  const right = x + mast + text + ring < width;
  const from = right ? x + mast : x - mast - text;
  return (
    <g>
      <circle cx={x} cy={y} r={ring} fill="none" stroke="var(--ink)" strokeWidth={5} />
      <path
        d={right ? `M${x + ring} ${y}H${from}` : `M${x - ring} ${y}H${from + text}`}
        stroke="var(--ink)"
        strokeWidth={4}
      />
      <rect x={from} y={y - box / 2} width={text} height={box} fill="var(--ink)" />
      <text
        x={from + size * 0.5}
        y={y + size * 0.35}
        fontSize={size}
        fontWeight={680}
        className={name ? 'ppl' : ''}
        style={{ fill: 'var(--on-ink)' }}
      >
        {said}
      </text>
      <text
        x={from + text - size * 0.5}
        y={y + size * 0.35}
        fontSize={size}
        fontWeight={560}
        textAnchor="end"
        className="num"
        style={{ fill: 'var(--on-ink)' }}
      >
        {figure}
      </text>
    </g>
  );
}
