// How many layers a digit has reached, build by build.

import { motion } from '../draw/motion';
import { useFlow } from '../draw/use-flow';

/** Builds 1, 2 and 3 light the inputs, all hidden layers one after the other, and the outputs. */
export function useReach(step: number, layers: number, about: string): number {
  const ends = [0, 1, layers - 1, layers];
  const to = ends[Math.min(step, 3)]!;
  const from = ends[Math.max(0, Math.min(step, 3) - 1)]!;
  const share = useFlow(`${about} ${step}`, {
    millis: motion.flow.millis * Math.max(1, to - from),
    ease: motion.flow.ease,
  });
  return from + (to - from) * share;
}
