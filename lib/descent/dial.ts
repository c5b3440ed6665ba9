// The blind search: a dial without numbers. A phone knows how far it turned, never where that is on the curve.

import { curves } from './curve';

type Range = { readonly min: number; readonly max: number };

/** The w at which somebody's dial stands untouched: left or right of the middle, never near it. */
export function dialStart({ min, max }: Range, index: number): number {
  const turn = ((index + 1) * golden) % 1;
  const share = turn < 0.5 ? 0.06 + 0.48 * turn : 0.46 + 0.48 * turn;
  return grain(min + (max - min) * share);
}

const golden = 0.6180339887498949;

/** Where a dial leads that was turned by `turn` from its start; it stops at both ends. */
export const dialAt = ({ min, max }: Range, start: number, turn: number): number =>
  grain(Math.min(max, Math.max(min, start + turn)));

const grain = (w: number) => Math.round(w * 1000) / 1000 || 0;

/** What a phone is told of a w: its cost, as it is shown. */
export const dialCost = (w: number): number => Math.round(curves.square.cost(w) * 1000) / 1000;

/** The try with the least cost. */
export const bestTry = (tried: readonly number[]): number =>
  tried.reduce((best, w) => (curves.square.cost(w) < curves.square.cost(best) ? w : best));
