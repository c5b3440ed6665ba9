// The slide's activity in one hand, from its opening to the reveal. A round's screen is told apart by its id: another
// round starts fresh.

'use client';

import type { Block } from '@/lib/deck/deck';
import type { Pulse } from '@/lib/protocol/message';
import type { MineView, PhoneRound } from '@/lib/session/view-types';
import type { Posting, SendCommand, SessionStatus } from '../../../live/use-session';
import { DigitPick } from '../../digit-pick/phone';
import { cameTooLate } from './given-answer';
import { Question } from './question';
import { Revealed } from './revealed';
import { SearchActivity } from './search-activity';

export type PhoneActivityProps = {
  readonly round: PhoneRound;
  /** What else stands on the slide. */
  readonly blocks: readonly Block[];
  readonly mine: MineView;
  readonly pulse: Pulse | null;
  readonly status: SessionStatus;
  readonly command: SendCommand;
  readonly outgoing: Posting;
  readonly serverNow: () => number;
};

export default function PhoneActivity(props: PhoneActivityProps) {
  const { round, mine, status, command, outgoing, serverNow } = props;
  const kept = mine.answer?.round === round.id ? mine.answer.answer : null;
  const activity = round.public;
  if (activity.kind === 'guess' || activity.kind === 'descend')
    return <SearchActivity {...props} activity={activity} key={round.id} />;
  if (round.revealed)
    return (
      <Revealed
        {...{ round, revealed: round.revealed, mine, kept, command }}
        late={cameTooLate(round.id, outgoing)}
        key={round.id}
      />
    );
  if (activity.kind !== 'digit-pick') return <Question {...props} kept={kept} key={round.id} />;
  return (
    <DigitPick
      key={round.id}
      {...{ round, activity, kept, serverNow, command, outgoing }}
      timeFactor={mine.timeFactor}
      offline={status === 'offline'}
    />
  );
}
