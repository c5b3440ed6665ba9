// match on the stage: what stands on both sides, and after the reveal what belongs together.

'use client';

import { Rich } from '../../slides/rich';
import { useFit } from '../../slides/use-fit';
import { useWords } from '../../words/words';
import type { BodyProps, StageBody } from '../parts/stage/stage-body';

function Sides({ round, activity, wide }: BodyProps<'match'>) {
  const { had } = useWords('kinds').round.revealed;
  const { items, choices, rich } = activity;
  const solution = round.revealed?.solution;
  const right = solution?.kind === 'each' ? solution.right : null;
  const counts = right && round.tally?.kind === 'counts' ? round.tally.counts : null;
  const fitted = useFit<HTMLUListElement>(`${round.id} ${right !== null}`, {
    least: 0.45,
    most: wide ? 1.4 : 1.1,
  });
  return (
    <ul ref={fitted} className={right ? 'match-rows is-judged' : 'match-rows'}>
      {items.map((item, place) => (
        <li key={item}>
          <span className="match-left">
            <Rich text={item} rich={rich} />
          </span>
          <span className="match-right">
            <Rich text={(right ?? choices)[place] ?? ''} rich={rich} />
          </span>
          {counts && (
            <b className="num match-count" title={had(counts[place] ?? 0)}>
              {counts[place]}
            </b>
          )}
        </li>
      ))}
    </ul>
  );
}

export const matchStage: StageBody<'match'> = { Body: Sides };
