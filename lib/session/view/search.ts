// What somebody may know of their own search: heights, the slope underfoot, costs. Never the map, nor where they are.

import type { Deck } from '../../deck/deck';
import { findActivity } from '../../deck/find-activity';
import { kindOf, type MySearch } from '../../kinds/kinds';
import type { Participant, Round } from '../state';

/** Null where a round is no search. */
export function searchOf(round: Round, person: Participant, deck: Deck): MySearch | null {
  const activity = findActivity(deck, round.activity);
  const search = activity && kindOf(activity.kind).search;
  if (!search) return null;
  const answer = round.answers.get(person.id)?.answer ?? null;
  return { ...search.told(activity, person.index, answer, round.phase === 'open'), round: round.id };
}
