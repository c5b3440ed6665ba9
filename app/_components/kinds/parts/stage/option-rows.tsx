// Options as rows, each with its letter; their bars and numbers come when they may be seen, and nothing moves for it.

import type { StageRound } from '@/lib/session/view-types';
import { useFit } from '../../../slides/use-fit';
import { letterOf, optionsOf } from '../letters';
import { type TallyRow, tallyRows } from '../tally-rows';

type Props = { readonly round: StageRound /** The largest scale of the type. */; readonly most: number };

/** Two short words leave room for twice the type. */
const areShort = (rows: readonly TallyRow[]) =>
  rows.length <= 2 && rows.every(({ text }) => text.length <= 8);

export function OptionRows({ round, most: largest }: Props) {
  const { public: activity, tally, revealed } = round;
  const counted = tally ? tallyRows({ activity, tally, solution: revealed?.solution ?? null }) : null;
  const rows = counted ?? unanswered(round);
  const fitted = useFit<HTMLUListElement>(`${round.id} ${rows.length}`, {
    least: 0.5,
    most: areShort(rows) ? 2 * largest : largest,
  });
  if (rows.length === 0) return <Blank />;
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const judged = revealed?.solution != null;
  return (
    <ul ref={fitted} className="option-rows">
      {rows.map((row) => (
        <Row key={row.key} row={row} most={most} counted={counted !== null} judged={judged} />
      ))}
    </ul>
  );
}

/** A line to be filled in. */
const Blank = () => (
  <div className="round-blank">
    <b aria-hidden="true">?</b>
    <p>Type it on your phone.</p>
  </div>
);

function unanswered({ public: activity }: StageRound): readonly TallyRow[] {
  const lettered = activity.kind !== 'true-false';
  return optionsOf(activity).map((text, place) => ({
    place,
    key: text,
    letter: lettered && activity.kind !== 'scale' ? letterOf(place) : '',
    text: activity.kind === 'scale' ? `${text} ${endOf(activity, place)}` : text,
    count: 0,
    right: false,
    own: false,
  }));
}

const endOf = ({ low, high }: { readonly low: string; readonly high: string }, place: number): string =>
  place === 0 ? low : place === 4 ? high : '';

type RowProps = {
  readonly row: TallyRow;
  readonly most: number;
  readonly counted: boolean;
  readonly judged: boolean;
};

function Row({ row: { letter, text, count, right }, most, counted, judged }: RowProps) {
  const verdict = judged ? (right ? 'is-right' : 'is-wrong') : '';
  return (
    <li className={`option-row ${verdict}`}>
      {letter && <b className="option-row-letter num">{letter}</b>}
      <span className="option-row-text">
        {text}
        {judged && <span className="sr-only">{right ? ' (right)' : ' (not right)'}</span>}
      </span>
      <b className="option-row-count num">{counted ? count : ''}</b>
      <span className="option-row-track" aria-hidden="true">
        {counted && <span className="room-bar" style={{ width: `${(100 * count) / most}%` }} />}
      </span>
    </li>
  );
}
