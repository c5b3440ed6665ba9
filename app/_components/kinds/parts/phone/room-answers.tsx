// How the room answered, with my own answer marked: bars with their numbers, a histogram, an order beside the right one.

import type { Answer, PublicActivity } from '@/lib/kinds/kinds';
import type { Revealed } from '@/lib/session/view-types';
import { OrderRevealed } from '../../order/order-revealed';
import { type TallyRow, tallyRows } from '../tally-rows';
import { NumbersRevealed } from './numbers-revealed';

type Props = {
  readonly activity: PublicActivity;
  readonly revealed: Revealed;
  readonly kept: Answer | null;
};

/** More rows than a hand can take in. */
const most = 8;

export function RoomAnswers({ activity, revealed, kept }: Props) {
  const { tally, solution } = revealed;
  const all = tallyRows({ activity, tally, solution, own: kept });
  const shown = activity.kind === 'toggles' ? all.filter(({ own, count }) => own || count > 0) : all;
  const rows = shown.length <= most ? shown : [...shown].sort((a, b) => b.count - a.count).slice(0, most);
  return (
    <>
      {solution?.kind === 'order' && (
        <OrderRevealed right={solution.items} own={kept?.kind === 'order' ? kept.items : null} />
      )}
      {tally.kind === 'histogram' && (
        <NumbersRevealed
          tally={tally}
          right={solution?.kind === 'number' ? solution.value : null}
          own={ownNumber(kept)}
        />
      )}
      {rows.length > 0 &&
        (solution?.kind === 'order' ? (
          <ShortBars rows={rows} answered={tally.answered} />
        ) : (
          <Bars rows={rows} answered={tally.answered} />
        ))}
      {shown.length > rows.length && (
        <p className="text-ph-label text-ink-2">and {shown.length - rows.length} more</p>
      )}
    </>
  );
}

const ownNumber = (kept: Answer | null): number | null => (kept?.kind === 'number' ? kept.value : null);

type BarsProps = { readonly rows: readonly TallyRow[]; readonly answered: number };

/** A row a line, below an order that takes the room. */
function ShortBars({ rows, answered }: BarsProps) {
  const top = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ul className="grid gap-1" aria-label={`How ${answered} people answered`}>
      {rows.map(({ key, text, count, right }) => (
        <li key={key} className="grid grid-cols-[6.5rem_1fr_2.5rem] items-center gap-2 text-ph-label">
          <span className={right ? 'font-[720]' : ''}>{text}</span>
          <span
            aria-hidden="true"
            className={`h-3 border-[1.5px] ${right ? 'border-acc bg-acc' : 'border-room-ink bg-room'}`}
            style={{ width: `${(100 * count) / top}%` }}
          />
          <b className="num text-right">{count}</b>
        </li>
      ))}
    </ul>
  );
}

function Bars({ rows, answered }: BarsProps) {
  const top = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ul className="grid gap-2" aria-label={`How ${answered} people answered`}>
      {rows.map(({ key, letter, text, count, right, own }) => (
        <li key={key} className="grid gap-0.5">
          <span className="flex items-baseline gap-2 text-ph-body leading-tight">
            {letter && <b className="num w-5 flex-none text-ph-label">{letter}</b>}
            <span className="min-w-0 break-words">{text}</span>
            {right && <b className="flex-none bg-acc px-1 text-ph-label text-paper">right</b>}
            {own && <b className="mark flex-none text-ph-label">you</b>}
            <b className="num ml-auto flex-none">{count}</b>
          </span>
          <span className="h-3 border-b border-hair" aria-hidden="true">
            <span
              className={`block h-full border-[1.5px] ${right ? 'border-acc bg-acc' : 'border-room-ink bg-room'}`}
              style={{ width: `${(100 * count) / top}%` }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
