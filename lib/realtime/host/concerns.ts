// Whose own view an event changes: most events change nobody's, a few change everybody's.

import { kindOf } from '../../kinds/kinds';
import type { SessionEvent } from '../../session/event';
import type { SessionState } from '../../session/state';

/** Participants, or everybody. Call it after the event was folded. */
export function concerned(event: SessionEvent, state: SessionState): readonly string[] | 'everybody' {
  switch (event.type) {
    case 'participantJoined':
    case 'nameChanged':
    case 'extraTimeAsked':
    case 'extraTimeGranted':
    case 'digitDrawn':
    case 'drawingsDeleted':
      return [event.participant];
    // If somebody brings points along, the team's mean and all ranks change.
    case 'teamChosen':
      return (state.participants.get(event.participant)?.points ?? 0) > 0 ? 'everybody' : [event.participant];
    // The answer to a move has all that its participant may know: a thousand participants move once per second.
    case 'answered':
      return kindOf(event.answer.kind).search ? [] : [event.participant];
    case 'roundClosed': {
      const kind = state.rounds.get(event.round)?.kind;
      return kind && kindOf(kind).search?.tellsAtClose ? 'everybody' : [];
    }
    case 'judged':
      return event.ids.flatMap((id) => owner(event.what, id, state) ?? []);
    // One participant's points change everybody's rank.
    case 'roundRevealed':
    case 'roundOpened':
    case 'networkAnswered':
      return 'everybody';
    default:
      return [];
  }
}

function owner(what: 'names' | 'drawings' | 'words', id: string, state: SessionState): string | undefined {
  if (what === 'names') return id;
  if (what === 'words') return id.split('/')[1];
  return state.drawings.get(id)?.participant;
}
