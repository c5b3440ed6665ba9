// What somebody may know of their own search: heights, the slope underfoot, costs. Never the map, nor where they are.

import type { Deck } from '../../deck/deck';
import { findActivity } from '../../deck/find-activity';
import { heightAt, longestStep, slopeAt } from '../../descent/ball';
import { dialCost, dialStart } from '../../descent/dial';
import { landscape } from '../../descent/landscape';
import { pathOf, triesOf } from '../decide/search';
import type { Participant, Round } from '../state';
import type { MySearch } from '../view-part-types';

/** Null where a round is no search. */
export function searchOf(round: Round, person: Participant, deck: Deck): MySearch | null {
  const activity = findActivity(deck, round.activity);
  if (activity?.kind === 'descend') {
    const map = landscape(activity.seed);
    const path = pathOf(activity, round, person);
    return {
      kind: 'ball',
      round: round.id,
      heights: path.map((place) => heightAt(map, place)),
      slope: slopeAt(map, path.at(-1)!),
      left: activity.stepsEach + 1 - path.length,
      longest: longestStep,
    };
  }
  if (activity?.kind === 'guess') {
    const ws = [dialStart(activity, person.index), ...triesOf(round, person)];
    return { kind: 'dial', round: round.id, costs: ws.map(dialCost), ws: round.phase === 'open' ? null : ws };
  }
  return null;
}
