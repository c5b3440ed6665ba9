// Numbers that a room gave, in bins of equal width, bars from zero; the fullest bin has its count.

import type { Tally } from '@/lib/kinds/tally';
import { Marked } from '../../../words/marked';
import { useWords } from '../../../words/words';

type Props = { readonly tally: Extract<Tally, { kind: 'histogram' }> };

const height = 72;
const head = 18;
const foot = 20;
const bar = 12;
const base = head + height;

export function Histogram({ tally }: Props) {
  const words = useWords('console').tally;
  const { min, max, mean, answered, bins } = tally;
  const width = bins.length * bar;
  return (
    <figure>
      <svg
        role="img"
        aria-label={
          mean === null ? words.numbers(answered, min, max) : words.numbersMean(answered, min, max, mean)
        }
        viewBox={`0 0 ${width} ${base + foot}`}
        className="h-auto w-full max-w-90"
      >
        <Bars bins={bins} width={width} />
        <text className="num" x={0} y={base + 16} fontSize={12}>
          {words.number(min)}
        </text>
        <text className="num" x={width} y={base + 16} fontSize={12} textAnchor="end">
          {words.number(max)}
        </text>
      </svg>
      {mean !== null && (
        <figcaption className="text-co-label text-ink-2">
          <Marked of={words.mean(mean)} className="num font-normal" />
        </figcaption>
      )}
    </figure>
  );
}

type BarsProps = { readonly bins: readonly number[]; readonly width: number };

function Bars({ bins, width }: BarsProps) {
  const most = Math.max(1, ...bins);
  const fullest = bins.indexOf(most);
  return (
    <>
      {bins.map((count, i) =>
        count === 0 ? null : (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its place
            key={i}
            x={i * bar + 0.75}
            y={base - (height * count) / most}
            width={bar - 1.5}
            height={(height * count) / most}
            fill="var(--room)"
            stroke="var(--ink)"
            strokeWidth={1.25}
          />
        ),
      )}
      <path d={`M0 ${base}H${width}`} stroke="var(--ink)" strokeWidth={2} />
      {fullest >= 0 && (
        <text
          className="num"
          x={Math.min(width - 10, Math.max(10, (fullest + 0.5) * bar))}
          y={head - 5}
          textAnchor="middle"
          fontSize={13}
          fontWeight={700}
        >
          {most}
        </text>
      )}
    </>
  );
}
