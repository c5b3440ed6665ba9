// Participants in the state: how one joins, and how one's seat goes to somebody else. Part of the fold.

import type { Millis } from '../clock';
import type { SessionEvent } from './event';
import type { Participant, SessionState } from './state';

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
