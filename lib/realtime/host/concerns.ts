// Whose own view an event changes: most events concern nobody's, a few concern everybody's.

import { kindOf } from '../../kinds/kinds';
import type { SessionEvent } from '../../session/event';
import type { SessionState } from '../../session/state';

/** Participants, or everybody. Asked after the event was folded in. */
export function concerned(event: SessionEvent, state: SessionState): readonly string[] | 'everybody' {
  switch (event.type) {
    case 'participantJoined':
    case 'nameChanged':
    case 'extraTimeAsked':
    case 'extraTimeGranted':
    case 'digitDrawn':
    case 'drawingsDeleted':
      return [event.participant];
    // A mean and the ranks of all follow where somebody brings points along.
    case 'teamChosen':
      return (state.participants.get(event.participant)?.points ?? 0) > 0 ? 'everybody' : [event.participant];
    // A step or a try is answered with all that its person may know: a thousand people take one a second.
    case 'answered':
      return kindOf(event.answer.kind).search ? [] : [event.participant];
    case 'roundClosed': {
      const kind = state.rounds.get(event.round)?.kind;
      return kind && kindOf(kind).search?.tellsAtClose ? 'everybody' : [];
    }
    case 'judged':
      return event.ids.flatMap((id) => owner(event.what, id, state) ?? []);
    // Points and ranks of all others follow from one person's.
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
