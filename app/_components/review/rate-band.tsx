// How often the room did one thing, as bars from zero on squared paper; the tallest is named.

import { RowName } from './row-name';
import { left, right, type TimeScale, width } from './time-scale';
import { binText, type Rate } from './timeline';

type Props = {
  readonly name: string;
  readonly rate: Rate;
  readonly x: TimeScale;
  readonly top: number;
};

const u = 12;
const paper = 4 * u;
/** A band with the gap below it. */
export const rateHeight = paper + u;
const tallest = paper - u / 2;

export function RateBand({ name, rate, x, top }: Props) {
  const { bin, counts } = rate;
  const most = Math.max(...counts);
  const base = top + paper;
  const end = width - right;
  const busiest = counts.indexOf(most);
  return (
    <g>
      <RowName text={name} y={base - 4} />
      <path d={cells(top, false)} stroke="var(--grid)" className="hairline" />
      <path d={cells(top, true)} stroke="var(--grid-7)" className="hairline" />
      {most > 0 &&
        counts.map((count, i) => {
          if (count === 0) return null;
          const from = x(i * bin);
          const high = Math.max(1.5, (tallest * count) / most);
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its place
              key={i}
              x={from + 0.75}
              y={base - high}
              width={Math.max(1, Math.min(end, x((i + 1) * bin)) - from - 1.5)}
              height={high}
              fill="var(--room)"
              stroke="var(--ink)"
              strokeWidth={1.25}
            >
              <title>{`${count} ${binText(bin)}`}</title>
            </rect>
          );
        })}
      <path d={`M${left} ${base}H${end}`} stroke="var(--ink)" strokeWidth={2} />
      {most > 0 && <Peak x={x((busiest + 1) * bin)} y={top + 16} text={`${most} ${binText(bin)}`} />}
    </g>
  );
}

/** On the side of the busiest bar on which there is room. */
function Peak({ x, y, text }: { readonly x: number; readonly y: number; readonly text: string }) {
  const roomy = x + text.length * 8 < width - right;
  return (
    <text
      className="halo"
      x={roomy ? x + 6 : width - right + 8}
      y={y}
      fontSize={14}
      fontWeight={640}
      style={{ fill: 'var(--room-ink)', '--halo': '5px' } as React.CSSProperties}
    >
      {text}
    </text>
  );
}

function cells(top: number, sevenths: boolean): string {
  let path = '';
  for (let i = 0; left + i * u <= width - right; i++)
    if ((i % 7 === 0) === sevenths) path += `M${left + i * u + 0.5} ${top}v${paper}`;
  if (!sevenths) for (let i = 0; i < 4; i++) path += `M${left} ${top + i * u + 0.5}H${width - right}`;
  return path;
}
