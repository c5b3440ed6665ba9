// What of a person may be shown to the room: a name that may be read out loud, and a drawing.

import type { Participant, SessionState } from '../state';

/** The person's own once approved, else the one the house suggested. */
export function shownName(state: SessionState, person: Participant): string {
  return person.nameVerdict === 'approved' && !state.hidden ? person.name : person.suggestion;
}

/** The newest that was let in; null: none, or the room is hidden. */
export function approvedDrawing(state: SessionState, person: Participant): string | null {
  if (state.hidden) return null;
  return person.drawings.findLast((id) => state.drawings.get(id)?.verdict === 'approved') ?? null;
}
