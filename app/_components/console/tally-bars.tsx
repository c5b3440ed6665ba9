// How a room answered, as bars from zero with their numbers: for the console and the review, which may see it all.

import type { Tally } from '@/lib/quiz/tally';
import { Histogram } from './histogram';

type Props = {
  readonly tally: Tally;
  /** What the counts stand for, in their order; [] where the tally has its own words. */
  readonly options: readonly string[];
  /** Places in `options` that are right. */
  readonly right?: readonly number[];
  /** Rows at most; the rest is told as a number. */
  readonly most?: number;
};

type Row = { readonly text: string; readonly count: number; readonly right: boolean };

export function TallyBars({ tally, options, right = [], most = 8 }: Props) {
  if (tally.kind === 'places')
    return <p className="text-co-label text-ink-2">{tally.places.length} balls on the landscape.</p>;
  if (tally.kind === 'confusion') return <PicksRight accuracy={tally.accuracy} />;
  if (tally.kind === 'histogram') return <Histogram tally={tally} />;
  const rows = rowsOf(tally, options, right);
  const top = Math.max(1, ...rows.map(({ count }) => count));
  const shown = rows.slice(0, most);
  return (
    <ul className="grid grid-cols-[fit-content(58%)_minmax(3rem,1fr)_auto] items-center gap-x-2 gap-y-0.5">
      {shown.map(({ text, count, right: isRight }) => (
        <li key={text} className="contents">
          <span className={`truncate text-co-label ${isRight ? 'font-[680] text-acc' : ''}`} title={text}>
            {text}
            {isRight && <span className="sr-only"> (right)</span>}
          </span>
          <span className="h-3">
            <span
              className={`block h-full border-[1.5px] ${count === 0 ? 'border-y-0 border-r-0' : ''} ${isRight ? 'border-acc bg-acc' : 'border-ink bg-room'}`}
              style={{ width: `${(100 * count) / top}%` }}
            />
          </span>
          <b className={`num text-right text-co-label ${isRight ? 'text-acc' : ''}`}>{count}</b>
        </li>
      ))}
      {rows.length > most && (
        <li className="col-span-3 text-co-label text-ink-2">and {rows.length - most} more</li>
      )}
    </ul>
  );
}

function PicksRight({ accuracy }: { readonly accuracy: number | null }) {
  if (accuracy === null) return <p className="text-co-label text-ink-2">Nobody has named a digit yet.</p>;
  return (
    <p>
      <b className="num text-[1.5rem] font-[760] text-acc">{(100 * accuracy).toFixed(0)}</b> percent of the
      digits named right
    </p>
  );
}

function rowsOf(
  tally: Extract<Tally, { kind: 'counts' | 'words' }>,
  options: readonly string[],
  right: readonly number[],
): Row[] {
  switch (tally.kind) {
    case 'counts':
      return tally.counts.map((count, i) => ({
        text: options[i] ?? String(i + 1),
        count,
        right: right.includes(i),
      }));
    case 'words':
      return tally.words.map(([text, count]) => ({ text, count, right: false }));
  }
}
