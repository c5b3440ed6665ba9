// free-text on the stage: the answers that the presenter approved, equal ones as one with how many said so.

'use client';

import { useFit } from '../../slides/use-fit';
import { useKindWords } from '../parts/kind-words';
import type { BodyProps, StageBody } from '../parts/stage/stage-body';

/** As many as can be read from the last row. */
const most = { wide: 8, beside: 6 };

function Answers({ round, wide }: BodyProps<'free-text'>) {
  const words = useKindWords('free-text');
  const all = round.tally?.kind === 'words' ? round.tally.words : [];
  const shown = all.slice(0, wide ? most.wide : most.beside);
  const fitted = useFit<HTMLUListElement>(`${round.id} ${JSON.stringify(shown)}`, {
    least: 0.5,
    most: wide ? 1.5 : 1.2,
  });
  if (shown.length === 0) return <p className="round-hint">{words.none}</p>;
  return (
    <>
      <ul ref={fitted} className="free-texts">
        {shown.map(([text, count]) => (
          <li key={text}>
            <span className="ppl" dir="auto">
              {text}
            </span>
            {count > 1 && <b className="num">{words.times(count)}</b>}
          </li>
        ))}
      </ul>
      {all.length > shown.length && <p className="round-hint">{words.more(all.length - shown.length)}</p>}
    </>
  );
}

export const freeTextStage: StageBody<'free-text'> = { Body: Answers };
