// grid on the stage: its statements, each with how the room stands to it.

'use client';

import { useFit } from '../../slides/use-fit';
import type { BodyProps, StageBody } from '../parts/stage/stage-body';
import { GridBars } from './bars';

function Rows({ round, activity, wide }: BodyProps<'grid'>) {
  const fitted = useFit<HTMLUListElement>(`${round.id} ${activity.statements.length}`, {
    least: 0.45,
    most: wide ? 1.25 : 1,
  });
  return <GridBars ref={fitted} {...{ activity, tally: round.tally, own: null }} className="grid-bars" />;
}

export const gridStage: StageBody<'grid'> = { Body: Rows };
