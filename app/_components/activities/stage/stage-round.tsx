// A slide's question on the stage: what is asked, the time, who has answered, and after the reveal what was right.

'use client';

import type { Pulse } from '@/lib/protocol/message';
import type { StageRound as Round } from '@/lib/session/view-types';
import { useFit } from '../../slides/use-fit';
import type { RoundPlace } from './place-of-round';
import { RoundBody } from './round-body';
import { RoundCount } from './round-count';
import { RoundTime } from './round-time';

type Props = {
  readonly round: Round;
  readonly place: RoundPlace;
  /** A drawing beside it shows the answers: only the question stands here. */
  readonly drawn: boolean;
  readonly pulse: Pulse | null;
  readonly serverNow: () => number;
};

export function StageRound({ round, place, drawn, pulse, serverNow }: Props) {
  const question = useFit<HTMLHeadingElement>(`${round.id} ${place}`, { least: 0.45, most: 1 });
  const counted = round.phase === 'open' ? (pulse?.answered ?? 0) : 0;
  const answered = Math.max(round.answered, counted);
  const here = pulse?.here ?? 0;
  return (
    <section className={`round round-${place}`} aria-label="The question">
      <h2 ref={question} className="round-question">
        {round.public.prompt}
      </h2>
      {round.public.seconds !== null && (
        <RoundTime from={round.openedAt} to={round.deadline} serverNow={serverNow} />
      )}
      {place !== 'strip' && (
        <div className="round-body">
          {!(drawn && place === 'words') && <RoundBody round={round} people={Math.max(here, answered)} />}
        </div>
      )}
      <RoundCount {...{ round, answered, here }} />
    </section>
  );
}
