// Everybody's ball on the landscape, for the stage. Whoever has not moved yet stands where they start.

import type { Deck } from '../../deck/deck';
import { findActivity } from '../../deck/find-activity';
import { type Ball, heightAt } from '../../descent/ball';
import { landscape } from '../../descent/landscape';
import { pathOf } from '../decide/search';
import { roundOnSlide } from '../rounds';
import type { Participant, SessionState } from '../state';
import type { CrowdView } from '../view-part-types';
import { shownName } from './shown-participant';

/** Null where the present slide has no such round. */
export function crowdOf(state: SessionState, deck: Deck): CrowdView | null {
  const round = roundOnSlide(state);
  if (!round) return null;
  const activity = findActivity(deck, round.activity);
  if (activity?.kind !== 'descend') return null;
  const map = landscape(activity.seed);
  const balls: Ball[] = [];
  let lowest: { person: Participant; height: number; at: number } | null = null;
  for (const person of state.participants.values()) {
    if (person.removed) continue;
    const path = pathOf(activity, round, person);
    balls.push({ index: person.index, moved: path.length > 1, trail: path.slice(-4).reverse() });
    const at = round.answers.get(person.id)?.receivedAt;
    if (at === undefined) continue;
    const height = heightAt(map, path.at(-1)!);
    if (!lowest || height < lowest.height || (height === lowest.height && at < lowest.at))
      lowest = { person, height, at };
  }
  return {
    balls,
    lowest: lowest && {
      index: lowest.person.index,
      height: lowest.height,
      name: state.hidden || deck.leaderboard !== 'names' ? null : shownName(state, lowest.person),
    },
  };
}
