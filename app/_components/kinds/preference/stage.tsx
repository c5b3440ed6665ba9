// preference on the stage: its options as rows, with what the numbers beside them mean.

'use client';

import { useKindWords } from '../parts/kind-words';
import { OptionRows } from '../parts/stage/option-rows';
import type { BodyProps, StageBody } from '../parts/stage/stage-body';

function Rows({ round, wide }: BodyProps<'preference'>) {
  const { meaning } = useKindWords('preference');
  return (
    <>
      <OptionRows {...{ round, wide }} />
      <p className={round.tally ? 'round-hint' : 'round-hint invisible'}>{meaning}</p>
    </>
  );
}

export const preferenceStage: StageBody<'preference'> = { Body: Rows };
