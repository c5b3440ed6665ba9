// gaps on the stage: the text, and after the reveal what belongs in its gaps, with how many had each right.

'use client';

import { useFit } from '../../slides/use-fit';
import { useKindWords } from '../parts/kind-words';
import type { BodyProps, StageBody } from '../parts/stage/stage-body';
import { Passage } from './passage';

function Text({ round, activity, wide }: BodyProps<'gaps'>) {
  const words = useKindWords('gaps');
  const solution = round.revealed?.solution;
  const right = solution?.kind === 'each' ? solution.right : null;
  const counts = right && round.tally?.kind === 'counts' ? round.tally.counts : [];
  const fitted = useFit<HTMLParagraphElement>(`${round.id} ${right !== null}`, {
    least: 0.45,
    most: wide ? 1.5 : 1.2,
  });
  return (
    <>
      <p ref={fitted} className="passage on-stage">
        <Passage
          pieces={activity.pieces}
          rich={activity.rich}
          gap={(place) =>
            right ? (
              <span className="gap-right">
                <b className="gap-answer">{right[place]}</b>
                <small className="num gap-count">{counts[place] ?? 0}</small>
              </span>
            ) : (
              <span className="gap-open num">{place + 1}</span>
            )
          }
        />
      </p>
      <p className={right ? 'round-hint' : 'round-hint invisible'}>{words.meaning}</p>
    </>
  );
}

export const gapsStage: StageBody<'gaps'> = { Body: Text, leavesSight: true };
