// What somebody may know of their own search: heights, the slope underfoot, costs. Never the map, nor where they are.

import type { Deck } from '../deck/deck';
import { findActivity } from '../deck/find-activity';
import { heightAt, longestStep, slopeAt } from '../quiz/ball';
import { dialCost, dialStart } from '../quiz/dial';
import { landscape } from '../quiz/landscape';
import { pathOf, triesOf } from './decide-search';
import type { Participant, Round } from './state';

export type MySearch =
  | {
      readonly kind: 'ball';
      readonly round: string;
      /** After each step, the start first. The least one that can be told apart is a thousandth. */
      readonly heights: readonly number[];
      /** Uphill by x (to the right) and by y (down the screen), height a unit of length. */
      readonly slope: readonly [number, number];
      readonly left: number;
      readonly longest: number;
    }
  | {
      readonly kind: 'dial';
      readonly round: string;
      /** Of each try, in order; the cost where the dial stood untouched first. */
      readonly costs: readonly number[];
      /** The w of those, once nobody can search any more. */
      readonly ws: readonly number[] | null;
    };

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
