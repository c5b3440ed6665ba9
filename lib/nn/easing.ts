// How much of each mini-batch is the room's: half while its digits are new, less when the network knows them.
// Half is what a room can see: mixed in evenly, 200 digits among 60,000 would move nothing, and the new digits
// alone would make the network forget all the others.

import { PERSONAL_SHARE, ROOM_SHARE } from './room';

/** How often each digit is trained on at full share: a digit that joins brings so many draws. */
const VIEWS = 50;

/** What is left in the end: enough not to forget the room. */
const LASTING_SHARE = 0.125;

/** A handful of digits would be learnt by heart: the half is reached with so many. */
const ENOUGH_DIGITS = 20;

/** The draws still owed to the room when so many digits join; a joining digit ends any easing before it. */
export function owedAfterJoining(owed: number, joining: number): number {
  return Math.max(owed, 0) + VIEWS * joining;
}

/**
 * The room's part of the coming mini-batch, in [0, 1/2], and no more than a personal share for each of `people`.
 * `owed` falls by one a draw and goes below zero: the half then eases off with the number of draws, down to the
 * lasting share.
 */
export function roomShare(owed: number, digits: number, people: number, sealed: boolean): number {
  if (digits === 0) return 0;
  const owing = sealed ? Number.NEGATIVE_INFINITY : Math.min(owed, 0);
  const eased = ROOM_SHARE / (1 - owing / (VIEWS * digits));
  const share = Math.max(LASTING_SHARE, eased) * Math.min(1, digits / ENOUGH_DIGITS);
  return Math.min(share, PERSONAL_SHARE * people);
}
