// Participants in the state: how one joins, how one's seat goes to somebody else, what goes with one who is removed, and what
// comes back when the presenter takes that back. Part of the fold.

import type { Millis } from '../clock';
import type { SessionEvent } from './event';
import { removeTapsOf, tappedBy } from './links';
import { removeQuestionsOf } from './questions';
import type { AudienceQuestion, Participant, SessionState } from './state';

export function addParticipant(
  state: SessionState,
  event: Extract<SessionEvent, { type: 'participantJoined' }>,
  at: Millis,
): void {
  state.participants.set(event.participant, {
    id: event.participant,
    index: state.joined++,
    seat: event.seat,
    name: event.name,
    suggestion: event.name,
    // Suggested names need no approval.
    nameVerdict: 'approved',
    joinedAt: at,
    acted: false,
    removed: false,
    removedThings: null,
    points: 0,
    streak: 0,
    team: event.team ?? null,
    timeFactor: 1,
    timeAsked: false,
    drawings: [],
    deleted: 0,
  });
  state.seats.set(event.seat, event.participant);
}

/** Their seat went to somebody else while they were away: nothing of theirs is left, and they may join again. */
export function giveUpSeat(state: SessionState, participant: string): void {
  const who = state.participants.get(participant);
  if (!who) return;
  state.participants.delete(participant);
  state.seats.delete(who.seat);
}

export function withParticipant(state: SessionState, id: string, change: (who: Participant) => void): void {
  const who = state.participants.get(id);
  if (who && !who.removed) change(who);
}

/** The seat stays known, so that the same phone can't rejoin as somebody new. Everything else of theirs goes. */
export function removeParticipant(state: SessionState, participant: string): void {
  const who = state.participants.get(participant);
  if (!who || who.removed) return;
  who.removedThings = thingsOf(state, who);
  who.removed = true;
  who.points = 0;
  for (const drawing of who.drawings.splice(0)) {
    state.drawings.delete(drawing);
    state.gone.add(drawing);
  }
  for (const round of state.rounds.values()) round.answers.delete(participant);
  for (const { votes } of everyQuestion(state)) votes.delete(participant);
  removeQuestionsOf(state, participant);
  removeTapsOf(state, participant);
}

/** Their drawings, questions, votes and answers stand again as they stood. */
export function restoreParticipant(state: SessionState, participant: string): void {
  const who = state.participants.get(participant);
  const things = who?.removedThings;
  if (!who || !things) return;
  who.removed = false;
  who.removedThings = null;
  who.points += things.points;
  who.drawings.push(...things.drawings.map(({ id }) => id));
  putBack(state, state.drawings, things.drawings, ({ place }) => place);
  for (const [round, answer] of things.answers) state.rounds.get(round)?.answers.set(participant, answer);
  putBack(state, state.questions, things.questions, ({ at }) => at);
  const votes = new Set(things.votes);
  for (const question of everyQuestion(state)) if (votes.has(question.id)) question.votes.add(participant);
  for (const key of things.taps) state.taps.get(key)?.add(participant);
}

function thingsOf(state: SessionState, { id, points, drawings }: Participant): Participant['removedThings'] {
  const questions = [...everyQuestion(state)];
  return {
    points,
    drawings: drawings.flatMap((drawing) => state.drawings.get(drawing) ?? []),
    answers: [...state.rounds.values()].flatMap((round) => {
      const given = round.answers.get(id);
      return given ? [[round.id, given] as const] : [];
    }),
    questions: [...state.questions.values()].filter(({ participant }) => participant === id),
    votes: questions.filter(({ votes }) => votes.has(id)).map((question) => question.id),
    taps: tappedBy(state, id),
  };
}

/** At their places among the others. */
function putBack<T extends { readonly id: string }>(
  { gone }: SessionState,
  into: Map<string, T>,
  things: readonly T[],
  placeOf: (thing: T) => number,
): void {
  if (things.length === 0) return;
  const all = [...into.values(), ...things].sort((a, b) => placeOf(a) - placeOf(b));
  into.clear();
  for (const thing of all) into.set(thing.id, thing);
  for (const { id } of things) gone.delete(id);
}

/** Also those that went with their participants and may come back, with everybody's votes. */
function* everyQuestion(state: SessionState): Iterable<AudienceQuestion> {
  yield* state.questions.values();
  for (const { removedThings } of state.participants.values())
    if (removedThings) yield* removedThings.questions;
}
