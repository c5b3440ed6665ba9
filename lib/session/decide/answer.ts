// An answer: who may give which, and when. Deadlines are by the server's clock.

import type { Millis } from '../../clock';
import type { Activity } from '../../deck/activity';
import type { Deck } from '../../deck/deck';
import { findActivity } from '../../deck/find-activity';
import type { Answer } from '../../kinds/answer';
import { parseAnswer } from '../../quiz/parse-answer';
import { err, ok, type Result } from '../../result';
import type { Actor, SessionCommand } from '../command';
import { digitTurn, graceMs, personalDeadline } from '../deadline';
import { type Rejection, reject } from '../rejection';
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
  const { person, round, activity } = standing.value;
  const parsed = parseAnswer(activity, command.value);
  if (!parsed.ok) return err(reject('badAnswer'));
  const before = round.answers.get(person.id)?.answer ?? null;
  const wanted = together(before, parsed.value);
  if (same(before, wanted)) return ok([]);
  if (isOver(round, person, now)) return err(reject('closed'));
  if (before && activity.keep === 'first') return err(reject('alreadyAnswered'));
  const inTime = inTurn({ activity, round, person, now }, before, wanted);
  if (!inTime.ok) return inTime;
  return ok([{ type: 'answered', round: round.id, participant: person.id, answer: wanted, roundTrip }]);
}

type Asked = { readonly person: Participant; readonly round: Round; readonly activity: Activity };

/** Somebody of this room, and the round that they mean, whatever its phase. */
export function asked(state: SessionState, id: string, actor: Actor, deck: Deck): Result<Asked, Rejection> {
  const asking = speaker(state, actor);
  if (!asking.ok) return asking;
  const person = asking.value;
  const round = state.rounds.get(id);
  const activity = round && findActivity(deck, round.activity);
  if (!activity || activity.kind === 'draw') return err(reject('noSuchRound'));
  return ok({ person, round, activity });
}

/** Closed for everybody, or for one person whose time is up. */
export function isOver(round: Round, { timeFactor }: Pick<Participant, 'timeFactor'>, now: Millis): boolean {
  if (round.phase !== 'open') return true;
  const end = personalDeadline(round, timeFactor);
  return end !== null && now > end + graceMs;
}

const same = (a: Answer | null, b: Answer): boolean =>
  JSON.stringify(a) === JSON.stringify(b) || (a === null && isEmpty(b));

/** Digits are named one by one: what an answer leaves open stays as it was. */
function together(before: Answer | null, wanted: Answer): Answer {
  if (wanted.kind !== 'digit-pick' || before?.kind !== 'digit-pick') return wanted;
  return { ...wanted, picks: wanted.picks.map((pick, place) => pick ?? before.picks[place] ?? null) };
}

const isEmpty = (answer: Answer): boolean =>
  answer.kind === 'digit-pick' && answer.picks.every((pick) => pick === null);

type Moment = {
  readonly activity: Activity;
  readonly round: Round;
  readonly person: Pick<Participant, 'timeFactor'>;
  readonly now: Millis;
};

/** A digit is named while it is shown, not before and not after. */
function inTurn(
  { activity, round, person, now }: Moment,
  before: Answer | null,
  wanted: Answer,
): Result<null, Rejection> {
  if (activity.kind !== 'digit-pick' || wanted.kind !== 'digit-pick') return ok(null);
  const known = before?.kind === 'digit-pick' ? before.picks : [];
  for (const [place, pick] of wanted.picks.entries()) {
    if (pick === (known[place] ?? null)) continue;
    const { from, to } = digitTurn(place, activity.secondsEach, round.openedAt, person.timeFactor);
    if (now < from) return err(reject('notOpenYet'));
    if (now > to + graceMs) return err(reject('closed'));
  }
  return ok(null);
}
