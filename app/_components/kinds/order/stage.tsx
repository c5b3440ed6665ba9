// order on the stage: the items as they are handed out, and after the reveal in their right order, numbered.

'use client';

import { Rich } from '../../slides/rich';
import { useFit } from '../../slides/use-fit';
import { useKindWords } from '../parts/kind-words';
import type { BodyProps, StageBody } from '../parts/stage/stage-body';

function OrderList({ round, activity, wide }: BodyProps<'order'>) {
  const most = wide ? 1.6 : 1.3;
  const solution = round.revealed?.solution;
  const right = solution?.kind === 'order' ? solution.items : null;
  const counts = right && round.tally?.kind === 'counts' ? round.tally.counts : null;
  const fitted = useFit<HTMLDivElement>(`${round.id} ${right !== null}`, { least: 0.5, most });
  return (
    <div ref={fitted} className="order-rows">
      <ol>
        {(right ?? activity.items).map((item, place) => (
          <li key={item} className={right ? 'option-row is-right' : 'option-row'}>
            <b className="option-row-letter num">{right ? place + 1 : '·'}</b>
            <span className="option-row-text">
              <Rich text={item} rich={activity.rich} />
            </span>
          </li>
        ))}
      </ol>
      {counts && round.tally && <InPlace counts={counts} answered={round.tally.answered} />}
    </div>
  );
}

/** `counts[n]` people had n items in their place. */
function InPlace({ counts, answered }: { readonly counts: readonly number[]; readonly answered: number }) {
  const words = useKindWords('order');
  return (
    <p className="round-hint">
      {words.allInPlace(counts.at(-1) ?? 0, answered, counts.length - 1).map(({ text, stands }) =>
        stands ? (
          <b key={text} className="num">
            {text}
          </b>
        ) : (
          text
        ),
      )}
    </p>
  );
}

export const orderStage: StageBody<'order'> = { Body: OrderList };
