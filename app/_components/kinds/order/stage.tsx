// Items to put in order: as they are handed out, and after the reveal in their right order, numbered.

import type { StageRound } from '@/lib/session/view-types';
import { useFit } from '../../slides/use-fit';

type Props = {
  readonly round: StageRound;
  readonly items: readonly string[];
  /** The largest scale of the type. */
  readonly most: number;
};

export function OrderList({ round, items, most }: Props) {
  const solution = round.revealed?.solution;
  const right = solution?.kind === 'order' ? solution.items : null;
  const counts = right && round.tally?.kind === 'counts' ? round.tally.counts : null;
  const fitted = useFit<HTMLDivElement>(`${round.id} ${right !== null}`, { least: 0.5, most });
  return (
    <div ref={fitted} className="order-rows">
      <ol>
        {(right ?? items).map((item, place) => (
          <li key={item} className={right ? 'option-row is-right' : 'option-row'}>
            <b className="option-row-letter num">{right ? place + 1 : '·'}</b>
            <span className="option-row-text">{item}</span>
          </li>
        ))}
      </ol>
      {counts && round.tally && <InPlace counts={counts} answered={round.tally.answered} />}
    </div>
  );
}

/** `counts[n]` people had n items in their place. */
function InPlace({ counts, answered }: { readonly counts: readonly number[]; readonly answered: number }) {
  const all = counts.at(-1) ?? 0;
  return (
    <p className="round-hint">
      <b className="num">{all}</b> of <b className="num">{answered}</b> had all {counts.length - 1} in place.
    </p>
  );
}
