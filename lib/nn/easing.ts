// How much of each mini-batch comes from the room: half while its digits are new, less once the network knows them. And
// how large the steps are: as chosen at first, smaller as the network settles, larger again for new digits.
// Half is what a room can see: mixed in evenly, 200 digits among 60,000 would change nothing, and the new digits
// alone would make the network forget all the others.

import type { Recipe } from './recipe';
import { PERSONAL_SHARE, ROOM_SHARE } from './room';

type Views = Pick<Recipe, 'roomViews'>;

/** What is left in the end: enough not to forget the room. */
const LASTING_SHARE = 0.125;

/** A handful of digits would be learnt by heart: the room gets its half only from this many on. */
const ENOUGH_DIGITS = 20;

/** The learning rate is never eased below this part of the chosen one. */
const LEAST_RATE = 1 / 16;

/** Of the chosen learning rate, the part at which a settled network learns digits that are all new. */
const NEWS_RATE = 0.4;

/** The draws still owed to the room after so many digits have joined; a joining digit ends any easing before it. */
export function owedAfterJoining(owed: number, joining: number, { roomViews }: Views): number {
  return Math.max(owed, 0) + roomViews * joining;
}

/**
 * The room's part of the coming mini-batch, in [0, 1/2], and no more than a personal share for each of `people`.
 * `owed` falls by one per draw and goes below zero: the half then eases off with the number of draws, down to the
 * lasting share.
 */
export function roomShare(
  owed: number,
  digits: number,
  people: number,
  sealed: boolean,
  { roomViews }: Views,
): number {
  if (digits === 0) return 0;
  const owing = sealed ? Number.NEGATIVE_INFINITY : Math.min(owed, 0);
  const eased = ROOM_SHARE / (1 - owing / (roomViews * digits));
  const share = Math.max(LASTING_SHARE, eased) * Math.min(1, digits / ENOUGH_DIGITS);
  return Math.min(share, PERSONAL_SHARE * people);
}

/**
 * The part of the chosen learning rate for the coming mini-batch, in [1/16, 1]: half after `halfAfter` passes over MNIST
 * since it was chosen, a fifth after twice as many. At least `NEWS_RATE` where all of the room's digits are new, or the
 * same part of it where only some are, falling in a straight line with the draws still owed, so that the steps end small.
 */
export function rateShare(
  passes: number,
  owed: number,
  digits: number,
  { halfAfter, roomViews }: Views & Pick<Recipe, 'halfAfter'>,
): number {
  if (halfAfter === 0) return 1;
  const late = passes / halfAfter;
  const news = digits === 0 ? 0 : Math.min(1, owed / (roomViews * digits));
  return Math.max(LEAST_RATE, NEWS_RATE * news, 1 / (1 + late * late));
}
