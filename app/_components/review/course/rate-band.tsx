// How often the room did one thing, as bars from zero on squared paper; the tallest is named.

import type { Words } from '@/lib/words/words';
import { Paper } from './paper';
import { RowName } from './row-name';
import { cell } from './squared-paper';
import { left, type TimeScale } from './time-scale';
import type { Rate } from './timeline';

type Props = {
  readonly name: string;
  readonly rate: Rate;
  readonly x: TimeScale;
  readonly top: number;
  readonly words: Words['review']['course'];
};

const paper = 4 * cell;
/** A band with the gap below it. */
export const rateHeight = paper + cell;
const tallest = paper - cell / 2;
/** Bars up to this share of the tallest end below its name. */
const lower = 0.6;

export function RateBand({ name, rate, x, top, words }: Props) {
  const { bin, counts } = rate;
  const most = Math.max(...counts);
  const base = top + paper;
  const { end } = x;
  const busiest = counts.indexOf(most);
  /** No bar stands as high as the name of the tallest between these two. */
  const isFree = (from: number, to: number) =>
    from >= left &&
    to <= end &&
    counts.every((count, i) => count < lower * most || x((i + 1) * bin) <= from || x(i * bin) >= to);
  return (
    <g>
      <RowName text={name} y={base - 4} />
      <Paper sheet={{ left, right: end, top, bottom: base }} />
      {most > 0 && <Bars rate={rate} most={most} x={x} base={base} words={words} />}
      <path d={`M${left} ${base}H${end}`} stroke="var(--ink)" strokeWidth={2} />
      {most > 0 && (
        <Peak
          from={x(busiest * bin)}
          to={x((busiest + 1) * bin)}
          y={top + 16}
          isFree={isFree}
          text={words.rate(most, bin)}
        />
      )}
    </g>
  );
}

type BarsProps = Pick<Props, 'rate' | 'x' | 'words'> & { readonly most: number; readonly base: number };

function Bars({ rate: { bin, counts }, most, x, base, words }: BarsProps) {
  return counts.map((count, i) => {
    if (count === 0) return null;
    const from = x(i * bin);
    const high = Math.max(1.5, (tallest * count) / most);
    return (
      <rect
        // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its place
        key={i}
        x={from + 0.75}
        y={base - high}
        width={Math.max(1, Math.min(x.end, x((i + 1) * bin)) - from - 1.5)}
        height={high}
        fill="var(--room)"
        stroke="var(--ink)"
        strokeWidth={1.25}
      >
        <title>{words.rate(count, bin)}</title>
      </rect>
    );
  });
}

type PeakProps = {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly isFree: (from: number, to: number) => boolean;
  readonly text: string;
};

/** On the side of the busiest bar on which there is room. */
function Peak({ from, to, y, isFree, text }: PeakProps) {
  const width = 6 + text.length * 8;
  const roomy = isFree(to, to + width) || !isFree(from - width, from);
  return (
    <text
      className="halo"
      x={roomy ? to + 6 : from - 6}
      y={y}
      textAnchor={roomy ? 'start' : 'end'}
      fontSize={14}
      fontWeight={640}
      style={{ fill: 'var(--room-ink)', '--halo': '5px' } as React.CSSProperties}
    >
      {text}
    </text>
  );
}
