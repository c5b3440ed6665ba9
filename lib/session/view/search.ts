// What a participant may know about their own search: heights, the slope under the ball, costs. Never the map or the place.

import type { Deck } from '../../deck/deck';
import { findActivity } from '../../deck/find-activity';
import { kindOf, type MySearch } from '../../kinds/kinds';
import type { Participant, Round } from '../state';

/** Null if a round is not a search. */
export function searchOf(round: Round, participant: Participant, deck: Deck): MySearch | null {
  const activity = findActivity(deck, round.activity);
  const search = activity && kindOf(activity.kind).search;
  if (!search) return null;
  const answer = round.answers.get(participant.id)?.answer ?? null;
  return { ...search.told(activity, participant.index, answer, round.phase === 'open'), round: round.id };
}
