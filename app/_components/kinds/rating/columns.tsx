// The room's ratings: one column per number with how many chose it, and their mean above the line.

'use client';

import type { PublicOf } from '@/lib/kinds/kinds';
import { meanRating } from '@/lib/kinds/of/rating';
import type { Tally } from '@/lib/kinds/tally';
import { Figure } from '../../widgets/parts/draw/figure';
import { Label } from '../../widgets/parts/draw/label';
import { useKindWords } from '../parts/kind-words';
import { starPath } from './star';

/** In the drawing's pixels: its size, and how large the numbers, the mean and the words are. */
export type Box = {
  readonly width: number;
  readonly height: number;
  readonly figures: number;
  readonly mean: number;
  readonly words: number;
};

type Props = {
  readonly activity: PublicOf<'rating'>;
  readonly tally: Tally | null;
  readonly own: number | null;
  readonly box: Box;
};

export function RatingColumns({ activity, tally, own, box }: Props) {
  const words = useKindWords('rating');
  const { from, low, high, stars } = activity;
  const counts = tally?.kind === 'counts' ? tally.counts : [];
  const mean = meanRating(activity, counts);
  const { width, height, words: size } = box;
  const base = height - 2.9 * size - (low || high ? 1.5 * size : 0);
  return (
    <Figure
      says={words.describe(counts, from, mean, stars)}
      {...{ width, height }}
      fluid
      className="round-figure"
    >
      <Mean {...{ mean, box }} />
      <Columns {...{ activity, counts, own, box, base }} />
      <path d={`M0 ${base}H${width}`} stroke="var(--ink)" strokeWidth={Math.max(2, size / 10)} />
      <Label x={0} y={height - 0.4 * size} size={size} hue="var(--ink-2)">
        {low}
      </Label>
      <Label x={width} y={height - 0.4 * size} size={size} anchor="end" hue="var(--ink-2)">
        {high}
      </Label>
    </Figure>
  );
}

function Mean({ mean, box }: { readonly mean: number | null; readonly box: Box }) {
  const words = useKindWords('rating');
  if (mean === null) return null;
  const text = words.mean(mean);
  return (
    <>
      <Label x={0} y={0.82 * box.mean} size={box.mean} voice="num" weight={790}>
        {text}
      </Label>
      <Label
        x={(text.length * 0.62 + 0.2) * box.mean}
        y={0.82 * box.mean}
        size={box.words}
        hue="var(--ink-2)"
      >
        {words.onAverage}
      </Label>
    </>
  );
}

type ColumnsProps = Pick<Props, 'activity' | 'own' | 'box'> & {
  readonly counts: readonly number[];
  readonly base: number;
};

function Columns({ activity: { from, to, stars }, counts, own, box, base }: ColumnsProps) {
  const wide = box.width / (to - from + 1);
  const most = Math.max(1, ...counts);
  const room = base - box.mean - 1.8 * box.figures;
  return Array.from({ length: to - from + 1 }, (_, place) => {
    const value = from + place;
    const count = counts[place] ?? 0;
    return (
      <g key={value} transform={`translate(${place * wide} ${base})`}>
        {count > 0 && <Column {...{ count, wide, box }} high={(room * count) / most} />}
        <Foot {...{ value, wide, stars, box }} own={value === own} />
      </g>
    );
  });
}

type PartProps = { readonly wide: number; readonly box: Box };

function Column({ count, wide, high, box }: PartProps & { readonly count: number; readonly high: number }) {
  return (
    <>
      <rect
        x={0.09 * wide}
        y={-high}
        width={0.82 * wide}
        height={high}
        fill="var(--room)"
        stroke="var(--room-ink)"
        strokeWidth={Math.max(1.5, box.figures / 15)}
      />
      <Label
        x={wide / 2}
        y={-high - 0.3 * box.figures}
        size={box.figures}
        voice="num"
        weight={700}
        anchor="middle"
      >
        {count}
      </Label>
    </>
  );
}

type FootProps = PartProps & { readonly value: number; readonly stars: boolean; readonly own: boolean };

/** The number below its column; my own stands out. */
function Foot({ value, wide, stars, own, box }: FootProps) {
  const words = useKindWords('rating');
  const size = box.words;
  const hue = own ? 'var(--on-ink)' : 'var(--ink)';
  return (
    <>
      {own && <rect x={0} y={0.15 * size} width={wide} height={1.8 * size} fill="var(--ink)" />}
      <Label
        x={wide / 2 - (stars ? 0.45 * size : 0)}
        y={1.45 * size}
        size={1.15 * size}
        voice="num"
        weight={own ? 780 : 600}
        anchor="middle"
        hue={hue}
      >
        {words.number(value)}
      </Label>
      {stars && (
        <path
          d={starPath}
          transform={`translate(${wide / 2 + 0.02 * size} ${0.55 * size}) scale(${size / 24})`}
          fill={hue}
        />
      )}
    </>
  );
}
