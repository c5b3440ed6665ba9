// One ball of a crowd descent: where it starts, where a step leads, and what its participant may know of that.

import { type Landscape, type Place, world } from './landscape';

export type Ball = {
  /** Whose: the participant's number in the room, so that a ball stays the same one. */
  readonly index: number;
  /** MixUps a step, however small. */
  readonly moved: boolean;
  /** Newest first, at least one. */
  readonly trail: readonly Place[];
};

/** The longest step, in the world's units: twenty of them lead across little more than half of it. */
export const longestStep = 0.06;

/** Everybody's own start, spread evenly whoever and however many come: the n-th place of a low-discrepancy sequence. */
export function startOf(seed: number, index: number): Place {
  const n = index + 1 + (seed % 1000);
  return [
    grain(world.width * (margin + (1 - 2 * margin) * ((n * ratios[0]) % 1))),
    grain(world.height * (margin + (1 - 2 * margin) * ((n * ratios[1]) % 1))),
  ];
}

const margin = 0.04;
/** 1/g and 1/g² with g³ = g + 1: the plane's golden ratio (M. Roberts, 2018). */
const ratios = [0.7548776662466927, 0.5698402909980532] as const;

/** Places are kept to a ten-thousandth: no eye and no score sees more. */
const grain = (value: number) => Math.round(value * 1e4) / 1e4;

export const isStep = (dx: number, dy: number): boolean => Math.hypot(dx, dy) <= longestStep * (1 + 1e-6);

/** Where a step leads; the world's edge holds. */
export const stepFrom = ([x, y]: Place, dx: number, dy: number): Place => [
  grain(Math.min(world.width, Math.max(0, x + dx))),
  grain(Math.min(world.height, Math.max(0, y + dy))),
];

/** Heights count as they are shown, in thousandths: whoever reads the same has the same. */
export const heightAt = ({ height }: Landscape, [x, y]: Place): number =>
  Math.round(height(x, y) * 1000) / 1000;

/** The slope under a ball as its participant sees it, in hundredths. */
export const slopeAt = ({ gradient }: Landscape, [x, y]: Place): readonly [number, number] => {
  const [gx, gy] = gradient(x, y);
  return [Math.round(gx * 100) / 100, Math.round(gy * 100) / 100];
};
