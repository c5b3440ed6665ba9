// Drafts: what is filled in and not sent. The bell makes answers of them.

import { type Activity, type Answer, kindOf } from '../../kinds/kinds';
import { parseAnswer } from '../../kinds/parse-answer';
import { err, ok } from '../../result';
import type { SessionCommand } from '../command';
import type { SessionEvent } from '../event';
import { reject } from '../rejection';
import type { Round, SessionState } from '../state';
import { asked, isOver, same } from './answer';
import type { Decision, DecisionContext } from './context';

/**
 * What is filled in and not sent: the host keeps it until the bell, so nothing is noted of it. When the presenter has just
 * rung the bell, it is the answer. Null: nothing is filled in.
 */
export function draft(
  state: SessionState,
  command: Extract<SessionCommand, { type: 'draft' }>,
  { actor, now, deck, roundTrip = 0 }: DecisionContext,
): Decision {
  const standing = asked(state, command.round, actor, deck);
  if (!standing.ok) return standing;
  const { who, round, activity } = standing.value;
  if (kindOf(activity.kind).way !== 'answer') return err(reject('noSuchRound'));
  if (command.value === null) return ok([]);
  const parsed = parseAnswer(activity, command.value);
  if (!parsed.ok) return err(reject('badAnswer'));
  if (isOver(round, who, now, roundTrip)) return err(reject('closed'));
  if (!isNew(round, who.id, activity, parsed.value)) return ok([]);
  return ok(round.phase === 'open' ? [] : [byBell(round.id, who.id, parsed.value)]);
}

/** The answers that a bell finds filled in and not sent. */
export function handedIn(
  state: SessionState,
  round: Round,
  activity: Activity,
  drafts: ReadonlyMap<string, Answer>,
): readonly AnsweredEvent[] {
  return [...drafts]
    .filter(([participant, value]) => {
      const who = state.participants.get(participant);
      return who !== undefined && !who.removed && isNew(round, participant, activity, value);
    })
    .map(([participant, value]) => byBell(round.id, participant, value));
}

type AnsweredEvent = Extract<SessionEvent, { type: 'answered' }>;

const byBell = (round: string, participant: string, value: Answer): AnsweredEvent => ({
  ...{ type: 'answered', round, participant, answer: value },
  ...{ roundTrip: 0, byBell: true },
});

/** Whether this would be an answer, or another one than before where the last one counts. */
function isNew(round: Round, participant: string, { keep }: Activity, value: Answer): boolean {
  const before = round.answers.get(participant)?.answer ?? null;
  return before === null || (keep === 'last' && !same(before, value));
}
