// Participants in the state: how one joins, and what goes with one who is removed. Part of the fold.

import type { Millis } from '../clock';
import type { SessionEvent } from './event';
import { removeTapsOf } from './links';
import { removeQuestionsOf } from './questions';
import type { Participant, SessionState } from './state';

export function addParticipant(
  state: SessionState,
  event: Extract<SessionEvent, { type: 'participantJoined' }>,
  at: Millis,
): void {
  state.participants.set(event.participant, {
    id: event.participant,
    index: state.participants.size,
    seat: event.seat,
    name: event.name,
    suggestion: event.name,
    // Suggested names need no approval.
    nameVerdict: 'approved',
    joinedAt: at,
    removed: false,
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

/** The seat stays known, so that the same phone can't rejoin as somebody new. Everything else of theirs goes. */
export function removeParticipant(state: SessionState, participant: string): void {
  const who = state.participants.get(participant);
  if (!who) return;
  who.removed = true;
  who.points = 0;
  for (const drawing of who.drawings.splice(0)) {
    state.drawings.delete(drawing);
    state.gone.add(drawing);
  }
  for (const round of state.rounds.values()) round.answers.delete(participant);
  removeQuestionsOf(state, participant);
  removeTapsOf(state, participant);
}

export function withParticipant(state: SessionState, id: string, change: (who: Participant) => void): void {
  const who = state.participants.get(id);
  if (who && !who.removed) change(who);
}
