// A slide's question on the stage: what is asked, the time, who has answered, and after the reveal what was right.

'use client';

import type { ComponentType } from 'react';
import type { Pulse } from '@/lib/protocol/message';
import type { StageRound as Round } from '@/lib/session/view-types';
import type { SlideLive } from '../../../slides/live-props';
import { Rich } from '../../../slides/rich';
import { useFit } from '../../../slides/use-fit';
import { useWords } from '../../../words/words';
import { stages } from '../../stages';
import { takenIn } from '../taken-in';
import type { RoundPlace } from './place-of-round';
import { RoundCount } from './round-count';
import { RoundTime } from './round-time';
import type { BodyProps, StageBody } from './stage-body';

type Props = {
  readonly round: Round;
  readonly place: RoundPlace;
  readonly pulse: Pulse | null;
  readonly line: SlideLive['line'];
};

export function StageRound({ round, place, pulse, line }: Props) {
  const words = useWords('kinds').round.stage;
  const { Body } = bodyOf(round);
  const question = useFit<HTMLHeadingElement>(`${round.id} ${place}`, { least: 0.45, most: 1 });
  return (
    <section className={`round round-${place}`} aria-label={words.name}>
      <h2 ref={question} className="round-question">
        <Rich text={round.public.prompt} rich={round.public.rich} />
      </h2>
      {round.public.seconds !== null && (
        <RoundTime
          from={round.openedAt}
          to={round.deadline}
          over={round.revealed !== null}
          serverNow={line?.serverNow ?? never}
        />
      )}
      {hasBody(round, place) && (
        <div className="round-body">
          {Body && <Body {...{ round, activity: round.public, line }} wide={place === 'wide'} />}
        </div>
      )}
      {(place === 'wide' || place === 'band' || place === 'half') && round.revealed && (
        <p className="round-why">
          <Rich text={round.revealed.explanation} rich={round.revealed.rich} />
        </p>
      )}
      <RoundCount round={round} {...takenIn(round, pulse)} />
    </section>
  );
}

/** A slide without its session stands still. */
const never = () => 0;

/** Over a drawing nothing stands but what must. */
function hasBody(round: Round, place: RoundPlace): boolean {
  if (place === 'strip' || place === 'below') return false;
  return place !== 'band' || round.revealed !== null || !bodyOf(round).leavesSight;
}

type AnyBody = Omit<StageBody<never>, 'Body'> & {
  readonly Body: ComponentType<
    Omit<BodyProps<never>, 'activity'> & { readonly activity: Round['public'] }
  > | null;
};

/** The body of whatever kind, which is given its own activity. */
const bodyOf = ({ public: { kind } }: Round): AnyBody => stages[kind] as unknown as AnyBody;
