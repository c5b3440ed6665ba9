// The participants as the console lists them.

import { ledgerOf } from '../ledger/ledger';
import type { Participant, SessionState } from '../state';
import type { ListedParticipant, ParticipantRow } from '../view-part-types';

/** Requests for more time that a view carries. */
const asking = 50;

/** Who asks for more time, the latest to join first. */
export const timeRequests = (state: SessionState): ParticipantRow[] =>
  ledgerOf(state).askingForTime.last(asking).reverse().map(rowOf);

/** Everybody, the latest to join first, those who were removed as well. */
export function listedParticipants(
  state: SessionState,
  isHere: (participant: string) => boolean,
): ListedParticipant[] {
  const answers = countAnswers(state);
  return [...state.participants.values()].reverse().map((who) => ({
    ...rowOf(who),
    joinedAt: who.joinedAt,
    here: isHere(who.id),
    answers: answers.get(who.id) ?? 0,
    acted: who.acted,
    removed: who.removed,
  }));
}

function countAnswers(state: SessionState): Map<string, number> {
  const answers = new Map<string, number>();
  for (const round of state.rounds.values())
    for (const participant of round.answers.keys())
      answers.set(participant, (answers.get(participant) ?? 0) + 1);
  return answers;
}

const rowOf = (who: Participant): ParticipantRow => ({
  id: who.id,
  name: who.name,
  nameVerdict: who.nameVerdict,
  digits: who.drawings.length,
  points: who.points,
  timeFactor: who.timeFactor,
  timeAsked: who.timeAsked,
  team: who.team,
});
