// The reveal in one hand: was I right, what it earns and why, the right answer, and how the room answered.

'use client';

import type { Answer } from '@/lib/kinds/kinds';
import type { MineView, PhoneRound, Revealed as RevealedFacts } from '@/lib/session/view-types';
import type { SendCommand } from '../../../live/use-session';
import { DigitsRevealed } from '../../digit-pick/digits-revealed';
import { rightText } from '../tally-rows';
import { OwnPlace } from './own-place';
import { RoomAnswers } from './room-answers';
import { Verdict } from './verdict';

type Props = {
  readonly round: PhoneRound;
  readonly revealed: RevealedFacts;
  readonly mine: MineView;
  readonly kept: Answer | null;
  /** An answer of mine came after the close. */
  readonly late: boolean;
  readonly command: SendCommand;
};

export function Revealed({ round, revealed, mine, kept, late, command }: Props) {
  const activity = round.public;
  const line = mine.score?.round === round.id ? mine.score.line : null;
  const judged = revealed.solution !== null;
  return (
    <>
      <section className="grid flex-none gap-2" aria-labelledby="verdict">
        <p className="text-ph-label text-ink-2">{activity.prompt}</p>
        {judged ? (
          <Verdict line={line} answered={kept !== null} late={late} scored={activity.scoring !== 'none'} />
        ) : (
          <h1 id="verdict" className="text-[2.5rem]">
            {kept ? 'Thank you.' : 'How the room answered'}
          </h1>
        )}
        {revealed.solution && activity.kind !== 'digit-pick' && activity.kind !== 'order' && (
          <p className="text-ph-body">
            Right is{' '}
            <b className="bg-acc px-1.5 py-0.5 text-paper">{rightText(activity, revealed.solution)}</b>
          </p>
        )}
      </section>
      {activity.kind === 'digit-pick' && revealed.solution?.kind === 'digits' ? (
        <DigitsRevealed
          activity={round.activity}
          labels={revealed.solution.labels}
          tally={revealed.tally}
          kept={kept}
          command={command}
        />
      ) : (
        <RoomAnswers activity={activity} revealed={revealed} kept={kept} />
      )}
      {revealed.explanation !== '' && (
        <p className="text-ph-body leading-snug text-ink-2">{revealed.explanation}</p>
      )}
      <OwnPlace mine={mine} />
    </>
  );
}
