// The room's numbers as a small histogram, with the right one and mine marked below it.

'use client';

import type { Tally } from '@/lib/kinds/tally';
import { Marked } from '../../../words/marked';
import { useWords } from '../../../words/words';

type Props = {
  readonly tally: Extract<Tally, { kind: 'histogram' }>;
  readonly right: number | null;
  readonly own: number | null;
};

const width = 336;
const height = 96;

export function NumbersRevealed({ tally, right, own }: Props) {
  const words = useWords('kinds').round;
  const { bins, min, max, answered } = tally;
  const top = Math.max(1, ...bins);
  const x = (value: number) => Math.min(width, Math.max(0, ((value - min) / (max - min)) * width));
  return (
    <figure className="grid gap-1">
      <svg
        viewBox={`0 0 ${width} ${height + 14}`}
        role="img"
        aria-label={words.revealed.numbers(answered, words.figure(min), words.figure(max), top)}
      >
        <Bins bins={bins} top={top} />
        <path d={`M0 ${height}H${width}`} stroke="var(--ink)" strokeWidth="2" />
        {own !== null && (
          <path
            d={`M${x(own)} ${height + 2}l6 11h-12z`}
            fill="var(--room)"
            stroke="var(--room-ink)"
            strokeWidth="1.5"
          />
        )}
        {right !== null && <path d={`M${x(right)} 0V${height + 13}`} stroke="var(--acc)" strokeWidth="4" />}
      </svg>
      <figcaption className="num flex justify-between text-ph-label text-ink-2">
        <span>{words.figure(min)}</span>
        {own !== null && (
          <span>
            <Marked of={words.revealed.own(words.figure(own))} className="text-ink" />
          </span>
        )}
        <span>{words.figure(max)}</span>
      </figcaption>
    </figure>
  );
}

function Bins({ bins, top }: { readonly bins: readonly number[]; readonly top: number }) {
  const bin = width / bins.length;
  return bins.map((count, place) => (
    <rect
      // biome-ignore lint/suspicious/noArrayIndexKey: bins are places
      key={place}
      x={place * bin + 1}
      y={height - (height * count) / top}
      width={bin - 2}
      height={(height * count) / top}
      fill="var(--room)"
      stroke="var(--room-ink)"
      strokeWidth={count > 0 ? 1.5 : 0}
    />
  ));
}
