// hotspot on the stage: the picture, and after the reveal where the room pointed and what was right.

'use client';

import type { BodyProps, StageBody } from '../parts/stage/stage-body';
import { Spotted } from './spotted';

function Places({ round, activity }: BodyProps<'hotspot'>) {
  const solution = round.revealed?.solution;
  return (
    <div className="spotted-box">
      <Spotted
        picture={activity.picture}
        counts={round.tally?.kind === 'counts' ? round.tally.counts : null}
        areas={solution?.kind === 'areas' ? solution.areas : []}
        own={null}
      />
    </div>
  );
}

export const hotspotStage: StageBody<'hotspot'> = { Body: Places };
