// A row of places that a ball goes through, one hop after the other: each a nudge, then a rest.

'use client';

import { motion } from '../parts/draw/motion';
import { useFlow } from '../parts/draw/use-flow';

/** From the beginning of one hop to that of the next, ms. */
export const hopMillis = 340;

export type Hops = {
  /** Hops that are done. */
  readonly done: number;
  /** Where the ball is, between two places while it hops. */
  readonly at: number;
};

/** Starts again whenever `about` changes. Under reduced motion, and without `on`, it has arrived. */
export function useHops(places: readonly number[], about: string, on = true): Hops {
  const hops = places.length - 1;
  const share = useFlow(`${about} ${hops}`, {
    millis: Math.max(1, hops * hopMillis),
    ease: steady,
    on: on && hops > 0,
  });
  return hopAt(places, share * hops);
}

const steady = (share: number) => share;

/** The state after so many hops, of which the last may be half done. Pure. */
export function hopAt(places: readonly number[], hopped: number): Hops {
  const done = Math.min(places.length - 1, Math.floor(hopped + 1e-9));
  const from = places[done] ?? 0;
  const to = places[done + 1];
  if (to === undefined) return { done, at: from };
  const { millis, ease } = motion.nudge;
  const share = ease(Math.min(1, ((hopped - done) * hopMillis) / millis));
  return { done, at: from + (to - from) * share };
}
