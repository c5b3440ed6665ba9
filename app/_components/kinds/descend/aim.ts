// Where a ball's participant may aim, seen from the ball: x to the right, y down, in the world's units. Pure.

export type Aim = readonly [dx: number, dy: number];

/** Gradient descent with a rate that comes to rest in every valley of a landscape, never farther than one step. */
const rate = 0.014;

/** Straight down the slope: long where it is steep, short where it is nearly level. */
export const downhill = ([gx, gy]: readonly [number, number], longest: number): Aim =>
  within([-rate * gx || 0, -rate * gy || 0], longest);

/** The same direction, no longer than a step. */
export function within([dx, dy]: Aim, longest: number): Aim {
  const length = Math.hypot(dx, dy);
  const share = length > longest ? longest / length : 1;
  return [tidy(dx * share), tidy(dy * share)];
}

const tidy = (value: number): number => Math.trunc(value * 1e5) / 1e5 || 0;

export const steepness = ([gx, gy]: readonly [number, number]): number => Math.hypot(gx, gy);

/** One of eight directions, clockwise from the right. */
export const eighthOf = ([dx, dy]: Aim): number => (Math.round((Math.atan2(dy, dx) / Math.PI) * 4) + 8) % 8;

/**
 * How far apart the contours underfoot are, in the world's units, for so much height between two of them; endless on
 * level ground.
 */
export const contourGap = (slope: readonly [number, number], between: number): number => {
  const steep = steepness(slope);
  return steep > 0 ? between / steep : Number.POSITIVE_INFINITY;
};
