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
    .filter((person) => !person.removed)
    .reverse()
    .sort((a, b) => Number(b.timeAsked) - Number(a.timeAsked))
    .slice(0, personsShown)
    .map((person) => ({
      id: person.id,
      name: person.name,
      nameVerdict: person.nameVerdict,
      digits: person.drawings.length,
      points: person.points,
      timeFactor: person.timeFactor,
      timeAsked: person.timeAsked,
      team: person.team,
    }));
}
