// How a room answered, as bars from zero with their numbers: for the console and the review, which may see it all.

'use client';

import type { Rich as RichWords } from '@/lib/inline';
import { type Activity, kindOf } from '@/lib/kinds/kinds';
import { publicActivity } from '@/lib/kinds/public';
import type { Tally } from '@/lib/kinds/tally';
import type { Words } from '@/lib/words/words';
import { Rich } from '../../../slides/rich';
import { useWords } from '../../../words/words';
import { Histogram } from './histogram';
import { barsOf, type TallyRow, tallyRows } from './tally-rows';

type Props = {
  readonly activity: Activity;
  readonly tally: Tally;
  /** Rows at most; the rest is told as a number. */
  readonly most?: number;
};

export function TallyBars({ activity, tally, most = 11 }: Props) {
  const words = useWords('console').tally;
  const rounds = useWords('kinds');
  switch (tally.kind) {
    case 'places':
      return <p className="text-co-label text-ink-2">{bestGuesses(tally.places, words)}</p>;
    case 'confusion':
      return <PicksRight accuracy={tally.accuracy} />;
    case 'histogram':
      return <Histogram tally={tally} />;
    case 'counts':
    case 'words': {
      const shown = {
        activity: publicActivity(activity, 0),
        tally,
        solution: kindOf(activity.kind).solution(activity),
      };
      return <Bars rows={tallyRows(shown, rounds)} rich={shown.activity.rich} most={most} />;
    }
  }
}

type BarsProps = {
  readonly rows: readonly TallyRow[];
  readonly rich: RichWords | undefined;
  readonly most: number;
};

function Bars({ rows, rich, most }: BarsProps) {
  const words = useWords('console').tally;
  const { round } = useWords('kinds');
  return (
    <ul className="grid grid-cols-[fit-content(58%)_minmax(3rem,1fr)_auto] items-center gap-x-2 gap-y-0.5">
      {barsOf(rows.slice(0, most), round).map(({ place, text, figure, share, right }) => (
        <li key={place} className="contents">
          <span className={`truncate text-co-label ${right ? 'font-[680] text-acc' : ''}`} title={text}>
            <Rich text={text} rich={rich} />
            {right && <span className="sr-only"> {words.right}</span>}
          </span>
          <span className="h-3">
            <span
              className={`block h-full border-[1.5px] ${share === 0 ? 'border-y-0 border-r-0' : ''} ${
                right ? 'border-acc bg-acc' : 'border-ink bg-room'
              }`}
              style={{ width: `${100 * share}%` }}
            />
          </span>
          <b className={`num text-right text-co-label ${right ? 'text-acc' : ''}`}>{figure}</b>
        </li>
      ))}
      {rows.length > most && (
        <li className="col-span-3 text-co-label text-ink-2">{words.more(rows.length - most)}</li>
      )}
    </ul>
  );
}

function PicksRight({ accuracy }: { readonly accuracy: number | null }) {
  const words = useWords('console').tally;
  if (accuracy === null) return <p className="text-co-label text-ink-2">{words.noPicks}</p>;
  return (
    <p>
      <b className="num text-[1.5rem] font-[760] text-acc">{(100 * accuracy).toFixed(0)}</b>{' '}
      {words.picksRight}
    </p>
  );
}

/** Each place is one participant's best w, alone in a list. */
function bestGuesses(places: readonly (readonly number[])[], words: Words['console']['tally']): string {
  const ws = places.flatMap(([w]) => w ?? []);
  if (ws.length === 0) return words.noGuesses;
  const nearest = ws.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
  return words.guesses(ws.length, nearest);
}
