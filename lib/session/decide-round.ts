// Rounds: prepared → open → closed → revealed. One is open at a time; deadlines are by the server's clock.

import type { Millis } from '../clock';
import type { Activity } from '../deck/activity';
import type { Deck } from '../deck/deck';
import { parseAnswer } from '../quiz/parse-answer';
import { scoreRound } from '../quiz/score';
import { err, ok } from '../result';
import type { SessionCommand } from './command';
import type { Decision, DecisionContext } from './context';
import type { SessionEvent } from './event';
import { reject } from './rejection';
import { latestRound, type Participant, type Round, type SessionState } from './state';

/** An answer that left in time and met a slow line still counts. */
export const graceMs = 300;

export function findActivity(deck: Deck, id: string): Activity | null {
  for (const slide of deck.slides)
    for (const activity of slide.activities) if (activity.id === id) return activity;
  return null;
}

/** Opens an activity of the present slide; another open round is closed by it. */
export function openRound(state: SessionState, id: string, { deck, now }: DecisionContext): Decision {
  const activity = findActivity(deck, id);
  if (activity?.slide !== state.slide) return err(reject('noSuchActivity'));
  const latest = latestRound(state, id);
  if (latest?.phase === 'open') return ok([]);
  const events: SessionEvent[] = openRounds(state).map((round) => ({ type: 'roundClosed', round: round.id }));
  const deadline = activity.seconds === null ? null : now + activity.seconds * 1000;
  const opening = latest === null ? 1 : Number(latest.id.split('.').at(-1)) + 1;
  events.push({
    type: 'roundOpened',
    round: `${id}.${opening}`,
    activity: id,
    kind: activity.kind,
    slide: state.slide,
    deadline,
  });
  return ok(events);
}

export function closeRound(state: SessionState, id: string): Decision {
  const round = state.rounds.get(id);
  if (!round) return err(reject('noSuchRound'));
  return ok(round.phase === 'open' ? [{ type: 'roundClosed', round: id }] : []);
}

/** Closes first if need be, so that no answer can follow what everybody has seen. */
export function revealRound(state: SessionState, id: string, { deck }: DecisionContext): Decision {
  const round = state.rounds.get(id);
  const activity = round && findActivity(deck, round.activity);
  if (!activity) return err(reject('noSuchRound'));
  if (round.phase === 'revealed') return ok([]);
  const events: SessionEvent[] = round.phase === 'open' ? [{ type: 'roundClosed', round: id }] : [];
  const deadline = round.phase === 'open' ? round.deadline : null;
  events.push({ type: 'roundRevealed', round: id, scores: scores(state, round, activity, deadline) });
  return ok(events);
}

function scores(state: SessionState, round: Round, activity: Activity, deadline: Millis | null) {
  const seconds = activity.seconds ?? (deadline === null ? null : (deadline - round.openedAt) / 1000);
  const field = [...round.answers].map(([participant, given]) => {
    const person = state.participants.get(participant);
    return {
      participant,
      answer: given.answer,
      openedAt: round.openedAt,
      receivedAt: given.receivedAt,
      roundTrip: given.roundTrip,
      allowed: seconds === null ? null : seconds * 1000 * (person?.timeFactor ?? 1),
      streak: person?.streak ?? 0,
    };
  });
  return scoreRound(activity, field);
}

export function closeDue(state: SessionState, { now }: DecisionContext): Decision {
  const due = openRounds(state).filter((round) => {
    const end = roundEnd(state, round);
    return end !== null && end <= now;
  });
  return ok(due.map((round) => ({ type: 'roundClosed', round: round.id })));
}

export function answer(
  state: SessionState,
  command: Extract<SessionCommand, { type: 'answer' }>,
  { actor, now, deck, roundTrip = 0 }: DecisionContext,
): Decision {
  const person = actor.role === 'phone' ? state.participants.get(actor.participant) : undefined;
  if (!person) return err(reject('noSuchPerson'));
  if (person.removed) return err(reject('removed'));
  const round = state.rounds.get(command.round);
  const activity = round && findActivity(deck, round.activity);
  if (!activity || activity.kind === 'draw') return err(reject('noSuchRound'));
  const parsed = parseAnswer(activity, command.value);
  if (!parsed.ok) return err(reject('badAnswer'));
  const before = round.answers.get(person.id);
  if (before && JSON.stringify(before.answer) === JSON.stringify(parsed.value)) return ok([]);
  if (round.phase !== 'open') return err(reject('closed'));
  const end = personalDeadline(round, person);
  if (end !== null && now > end + graceMs) return err(reject('closed'));
  if (before && activity.keep === 'first') return err(reject('alreadyAnswered'));
  return ok([{ type: 'answered', round: round.id, participant: person.id, answer: parsed.value, roundTrip }]);
}

type OpenRound = Extract<Round, { phase: 'open' }>;

const openRounds = (state: SessionState): OpenRound[] =>
  [...state.rounds.values()].filter((round): round is OpenRound => round.phase === 'open');

/** When a round ends for one person: extra time stretches it. */
export function personalDeadline(round: OpenRound, person: Pick<Participant, 'timeFactor'>): Millis | null {
  return round.deadline === null
    ? null
    : round.openedAt + (round.deadline - round.openedAt) * person.timeFactor;
}

/** When a round closes by itself: after the last person's deadline and the grace. */
function roundEnd(state: SessionState, round: OpenRound): Millis | null {
  if (round.deadline === null) return null;
  let factor = 1;
  for (const person of state.participants.values())
    if (!person.removed) factor = Math.max(factor, person.timeFactor);
  return (personalDeadline(round, { timeFactor: factor }) as Millis) + graceMs;
}

/** The next moment at which something closes by itself; the host keeps one timer for it. */
export function nextDeadline(state: SessionState): Millis | null {
  const ends = openRounds(state).flatMap((round) => roundEnd(state, round) ?? []);
  return ends.length === 0 ? null : Math.min(...ends);
}
