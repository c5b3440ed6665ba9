// An answer: who may give it, and when. Deadlines follow the server's clock.

import type { Millis } from '../../clock';
import type { Deck } from '../../deck/deck';
import { findActivity } from '../../deck/find-activity';
import { type Activity, type Answer, kindOf } from '../../kinds/kinds';
import { flawOfAnswer, parseAnswer } from '../../kinds/parse-answer';
import { err, ok, type Result } from '../../result';
import type { Actor, SessionCommand } from '../command';
import { graceFor, personalDeadline } from '../deadline';
import { flawed, type Rejection, reject } from '../rejection';
import type { Participant, Round, SessionState } from '../state';
import type { Decision, DecisionContext } from './context';
import { speaker } from './speaker';

export function answer(
  state: SessionState,
  command: Extract<SessionCommand, { type: 'answer' }>,
  { actor, now, deck, roundTrip = 0 }: DecisionContext,
): Decision {
  const standing = asked(state, command.round, actor, deck);
  if (!standing.ok) return standing;
  const { who, round, activity } = standing.value;
  const parsed = parseAnswer(activity, command.value);
  if (!parsed.ok) return err(flawed(parsed.error, flawOfAnswer(activity, command.value)));
  const before = round.answers.get(who.id)?.answer ?? null;
  const { turns } = kindOf(activity.kind);
  const wanted = before && turns ? turns.together(before, parsed.value) : parsed.value;
  if (same(before, wanted) || (before === null && turns?.isEmpty(wanted))) return ok([]);
  if (isOver(round, who, now, roundTrip)) return err(reject('closed'));
  if (before && activity.keep === 'first') return err(reject('alreadyAnswered'));
  const grace = graceFor(roundTrip);
  const moment = { openedAt: round.openedAt, timeFactor: who.timeFactor, now, grace };
  const untimely = turns?.untimely(activity, moment, before, wanted) ?? null;
  if (untimely !== null) return err(reject(untimely));
  return ok([{ type: 'answered', round: round.id, participant: who.id, answer: wanted, roundTrip }]);
}

type Asked = { readonly who: Participant; readonly round: Round; readonly activity: Activity };

/** The participant who asks, and the round that they name, in whatever phase it is. */
export function asked(state: SessionState, id: string, actor: Actor, deck: Deck): Result<Asked, Rejection> {
  const asking = speaker(state, actor);
  if (!asking.ok) return asking;
  const who = asking.value;
  const round = state.rounds.get(id);
  const activity = round && findActivity(deck, round.activity);
  if (!activity || kindOf(activity.kind).way === 'drawings') return err(reject('noSuchRound'));
  return ok({ who, round, activity });
}

/** Whether the time of this participant is up, with the time that their answer was on its way. */
export function isOver(
  round: Round,
  { timeFactor }: Pick<Participant, 'timeFactor'>,
  now: Millis,
  roundTrip: Millis,
): boolean {
  const { openedAt } = round;
  if (round.phase === 'open') return isAfter(now, personalDeadline(round, timeFactor), roundTrip);
  if (round.phase !== 'closed' || !round.early) return true;
  const own = personalDeadline({ openedAt, deadline: round.early.deadline }, timeFactor);
  return isAfter(now, Math.min(own ?? round.closedAt, round.closedAt), roundTrip);
}

const isAfter = (now: Millis, end: Millis | null, roundTrip: Millis) =>
  end !== null && now > end + graceFor(roundTrip);

export const same = (a: Answer | null, b: Answer): boolean => JSON.stringify(a) === JSON.stringify(b);
