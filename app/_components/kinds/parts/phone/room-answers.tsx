// How the room answered, as bars with their numbers, with my own answer marked.

'use client';

import type { Rich as RichWords } from '@/lib/inline';
import type { ActivityKind } from '@/lib/kinds/kinds';
import { Rich } from '../../../slides/rich';
import { useWords } from '../../../words/words';
import { barsOf, type TallyRow, tallyRows } from '../console/tally-rows';
import type { RevealedProps } from './kind-props';
import { RevealedFrame } from './revealed';

/** More rows than fit on a phone. */
const most = 8;

/** The reveal of a kind whose answers are bars. */
export const BarsRevealed = <K extends ActivityKind>(props: RevealedProps<K>) => (
  <RevealedFrame {...props}>
    <RoomBars {...props} />
  </RevealedFrame>
);

type Props = Pick<RevealedProps<never>, 'round' | 'revealed' | 'kept'> & {
  /** One line per row, below something larger. */
  readonly short?: boolean;
  /** Places that no one chose are left out. */
  readonly chosenOnly?: boolean;
};

export function RoomBars({ round, revealed, kept, short = false, chosenOnly = false }: Props) {
  const words = useWords('kinds');
  const { tally, solution } = revealed;
  const all = tallyRows({ activity: round.public, tally, solution, own: kept }, words);
  const shown = chosenOnly ? all.filter(({ own, count }) => own || count > 0) : all;
  const rows = shown.length <= most ? shown : mostChosen(shown);
  const Rows = short ? ShortBars : Bars;
  return (
    <>
      {rows.length > 0 && <Rows rows={rows} rich={round.public.rich} answered={tally.answered} />}
      {shown.length > rows.length && (
        <p className="text-ph-label text-ink-2">{words.round.revealed.more(shown.length - rows.length)}</p>
      )}
    </>
  );
}

const mostChosen = (rows: readonly TallyRow[]) => [...rows].sort((a, b) => b.count - a.count).slice(0, most);

type BarsProps = {
  readonly rows: readonly TallyRow[];
  readonly rich: RichWords | undefined;
  readonly answered: number;
};

function ShortBars({ rows, rich, answered }: BarsProps) {
  const { round } = useWords('kinds');
  const words = round.revealed;
  return (
    <ul className="grid gap-1" aria-label={words.bars(answered)}>
      {barsOf(rows, round).map(({ place, text, figure, share, right }) => (
        <li key={place} className="grid grid-cols-[6.5rem_1fr_2.5rem] items-center gap-2 text-ph-label">
          <span className={right ? 'font-[720]' : ''}>
            <Rich text={text} rich={rich} />
          </span>
          <span
            aria-hidden="true"
            className={`h-3 border-[1.5px] ${right ? 'border-acc bg-acc' : 'border-room-ink bg-room'}`}
            style={{ width: `${100 * share}%` }}
          />
          <b className="num text-right">{figure}</b>
        </li>
      ))}
    </ul>
  );
}

function Bars({ rows, rich, answered }: BarsProps) {
  const { round } = useWords('kinds');
  const words = round.revealed;
  return (
    <ul className="grid gap-2" aria-label={words.bars(answered)}>
      {barsOf(rows, round).map(({ place, letter, text, figure, share, right, own }) => (
        <li key={place} className="grid gap-0.5">
          <span className="flex items-baseline gap-2 text-ph-body leading-tight">
            {letter && <b className="num w-5 flex-none text-ph-label">{letter}</b>}
            <span className="min-w-0 break-words">
              <Rich text={text} rich={rich} />
            </span>
            {right && <b className="flex-none bg-acc px-1 text-ph-label text-paper">{words.rightTag}</b>}
            {own && <b className="mark flex-none text-ph-label">{words.ownTag}</b>}
            <b className="num ml-auto flex-none">{figure}</b>
          </span>
          <span className="h-3 border-b border-hair" aria-hidden="true">
            <span
              className={`block h-full border-[1.5px] ${right ? 'border-acc bg-acc' : 'border-room-ink bg-room'}`}
              style={{ width: `${100 * share}%` }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
