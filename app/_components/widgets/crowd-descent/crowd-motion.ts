// Balls between two messages of the server: each goes from where it is seen to where it is now, with one nudge. Pure.

import type { Ball } from '@/lib/descent/ball';
import type { Place } from '@/lib/descent/landscape';
import { motion } from '../parts/draw/motion';

export type Moving = {
  readonly from: Place;
  readonly to: Place;
  /** When it began to move, ms; the distant past for what stands. */
  readonly since: number;
  /** Where it was before `to`, newest first. */
  readonly tail: readonly Place[];
};

export type Crowd = ReadonlyMap<number, Moving>;

const standing = Number.NEGATIVE_INFINITY;

/** The crowd after a message; who comes new stands at once, and so does everybody under reduced motion. */
export function movedTo(crowd: Crowd, balls: readonly Ball[], now: number, still: boolean): Crowd {
  return new Map(
    balls.map(({ index, trail }) => {
      const [to = [0, 0] as const, ...tail] = trail;
      const before = crowd.get(index);
      if (!before || still) return [index, { from: to, to, since: standing, tail }];
      if (same(before.to, to)) return [index, { ...before, tail }];
      return [index, { from: placeAt(before, now), to, since: now, tail }];
    }),
  );
}

const same = ([ax, ay]: Place, [bx, by]: Place): boolean => Math.abs(ax - bx) + Math.abs(ay - by) < 1e-4;

export function placeAt({ from, to, since }: Moving, now: number): Place {
  const { millis, ease } = motion.nudge;
  const passed = now - since;
  if (passed >= millis) return to;
  const share = ease(Math.max(0, passed) / millis);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** Whether somebody is still on the way. */
export function isMoving(crowd: Crowd, now: number): boolean {
  for (const { since } of crowd.values()) if (now - since < motion.nudge.millis) return true;
  return false;
}
