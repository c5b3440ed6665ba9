// The participants as the console lists them.

import { ledgerOf } from '../ledger/ledger';
import type { Participant, SessionState } from '../state';
import type { ParticipantRow } from '../view-part-types';

const personsShown = 200;

/** Those who ask for more time come first, however long ago they joined. */
export function participantRows(state: SessionState): ParticipantRow[] {
  const { askingForTime, present } = ledgerOf(state);
  const newest = present.last(personsShown).filter(({ timeAsked }) => !timeAsked);
  return [...askingForTime.last(personsShown).reverse(), ...newest.reverse()]
    .slice(0, personsShown)
    .map(participantRow);
}

const participantRow = (participant: Participant): ParticipantRow => ({
  id: participant.id,
  name: participant.name,
  nameVerdict: participant.nameVerdict,
  digits: participant.drawings.length,
  points: participant.points,
  timeFactor: participant.timeFactor,
  timeAsked: participant.timeAsked,
  team: participant.team,
});
