// The participants as the console lists them.

import type { SessionState } from '../state';
import type { ParticipantRow } from '../view-part-types';

const personsShown = 200;

/** How many ask for more time. */
export const askingForTime = (state: SessionState): number =>
  [...state.participants.values()].filter(({ timeAsked, removed }) => timeAsked && !removed).length;

/** Those who ask for more time come first, however long ago they joined. */
export function participantRows(state: SessionState): ParticipantRow[] {
  return [...state.participants.values()]
    .filter((participant) => !participant.removed)
    .reverse()
    .sort((a, b) => Number(b.timeAsked) - Number(a.timeAsked))
    .slice(0, personsShown)
    .map((participant) => ({
      id: participant.id,
      name: participant.name,
      nameVerdict: participant.nameVerdict,
      digits: participant.drawings.length,
      points: participant.points,
      timeFactor: participant.timeFactor,
      timeAsked: participant.timeAsked,
      team: participant.team,
    }));
}
