// Everybody's ball on the landscape, for the stage. A ball that has not moved yet is at its start.

import type { Deck } from '../../deck/deck';
import { findActivity } from '../../deck/find-activity';
import { widgetNeeding } from '../../deck/needs';
import type { Ball } from '../../descent/ball';
import { kindOf } from '../../kinds/kinds';
import { roundOnSlide } from '../rounds';
import type { Participant, SessionState } from '../state';
import type { CrowdView } from '../view-part-types';
import { shownName } from './shown-participant';

/** Null if nothing on the present slide draws it, or no such round is there. */
export function crowdOf(state: SessionState, deck: Deck): CrowdView | null {
  if (!widgetNeeding(deck.slides[state.slide - 1], 'crowd')) return null;
  const round = roundOnSlide(state);
  const activity = round && findActivity(deck, round.activity);
  const crowd = activity && kindOf(activity.kind).crowd?.(activity);
  if (!round || !crowd) return null;
  const balls: Ball[] = [];
  let lowest: { participant: Participant; height: number; at: number } | null = null;
  for (const participant of state.participants.values()) {
    if (participant.removed) continue;
    const given = round.answers.get(participant.id);
    const path = crowd.path(given?.answer ?? null, participant.index);
    balls.push({ index: participant.index, moved: path.length > 1, trail: path.slice(-4).reverse() });
    if (given === undefined) continue;
    const at = given.receivedAt;
    const height = crowd.height(path.at(-1)!);
    if (!lowest || height < lowest.height || (height === lowest.height && at < lowest.at))
      lowest = { participant, height, at };
  }
  return {
    balls,
    lowest: lowest && {
      index: lowest.participant.index,
      height: lowest.height,
      name: state.hidden || deck.leaderboard !== 'names' ? null : shownName(state, lowest.participant),
    },
  };
}
