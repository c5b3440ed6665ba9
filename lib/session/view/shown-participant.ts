// What the room may see of a participant: a name that may be read out loud, and a drawing.

import type { Participant, SessionState } from '../state';

/** Their own name once it is approved, else the suggested one. */
export function shownName(state: SessionState, participant: Participant): string {
  return participant.nameVerdict === 'approved' && !state.hidden ? participant.name : participant.suggestion;
}

/** The newest approved drawing; null: none, or the room is hidden. */
export function approvedDrawing(state: SessionState, participant: Participant): string | null {
  if (state.hidden) return null;
  return participant.drawings.findLast((id) => state.drawings.get(id)?.verdict === 'approved') ?? null;
}
