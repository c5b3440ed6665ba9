// Options as rows, each with its letter; their bars and numbers come when they may be seen, and nothing moves for it.

'use client';

import type { Rich as RichWords } from '@/lib/inline';
import type { StageRound } from '@/lib/session/view-types';
import { Rich } from '../../../slides/rich';
import { useFit } from '../../../slides/use-fit';
import { useWords } from '../../../words/words';
import { barsOf, emptyRows, type TallyRow, tallyRows } from '../console/tally-rows';

type Props = { readonly round: StageRound; readonly wide: boolean };

/** Two short words leave room for twice the type. */
const areShort = (rows: readonly TallyRow[]) =>
  rows.length <= 2 && rows.every(({ text }) => text.length <= 8);

export function OptionRows({ round, wide }: Props) {
  const words = useWords('kinds');
  /** The largest scale of the type. */
  const largest = wide ? 1.7 : 1.3;
  const { public: activity, tally, revealed } = round;
  const counted = tally ? tallyRows({ activity, tally, solution: revealed?.solution ?? null }, words) : null;
  const rows = counted ?? emptyRows(activity, words);
  const fitted = useFit<HTMLUListElement>(`${round.id} ${rows.length}`, {
    least: 0.5,
    most: areShort(rows) ? 2 * largest : largest,
  });
  if (rows.length === 0) return <Blank />;
  const judged = revealed?.solution != null;
  return (
    <ul ref={fitted} className="option-rows">
      {barsOf(rows, words.round).map((row) => (
        <Row key={row.place} row={row} rich={activity.rich} counted={counted !== null} judged={judged} />
      ))}
    </ul>
  );
}

/** A line to be filled in. */
function Blank() {
  const { type } = useWords('kinds').round.stage;
  return (
    <div className="round-blank">
      <b aria-hidden="true">?</b>
      <p>{type}</p>
    </div>
  );
}

type RowProps = {
  readonly row: ReturnType<typeof barsOf>[number];
  readonly rich: RichWords | undefined;
  readonly counted: boolean;
  readonly judged: boolean;
};

function Row({ row: { letter, text, figure, share, right }, counted, judged, rich }: RowProps) {
  const { isRight, isWrong } = useWords('kinds').round.stage;
  const verdict = judged ? (right ? 'is-right' : 'is-wrong') : '';
  return (
    <li className={`option-row ${verdict}`}>
      {letter && <b className="option-row-letter num">{letter}</b>}
      <span className="option-row-text">
        <Rich text={text} rich={rich} />
        {judged && <span className="sr-only"> {right ? isRight : isWrong}</span>}
      </span>
      <b className="option-row-count num">{counted ? figure : ''}</b>
      <span className="option-row-track" aria-hidden="true">
        {counted && <span className="room-bar" style={{ width: `${100 * share}%` }} />}
      </span>
    </li>
  );
}
