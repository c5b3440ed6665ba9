// Time for drawings that React moves: a share of the way that runs from 0 to 1, a value that glides, a clock.
// Under reduced motion every flow is at its end, every value there at once, and the clock stands.

'use client';

import { useEffect, useRef, useState } from 'react';
import { type Motion, motion, useReducedMotion } from './motion';

type FlowOptions = {
  /** Milliseconds; several layers are several times motion.flow.millis. */
  readonly millis?: number;
  readonly ease?: Motion['ease'];
  /** Without it the flow stands at its end: for what was already there when the drawing appeared. */
  readonly on?: boolean;
};

/** From 0 to 1 whenever `about` changes, and when the drawing appears. */
export function useFlow(about: string | number, options: FlowOptions = {}): number {
  const { millis = motion.step.millis, ease = motion.step.ease, on = true } = options;
  const still = useReducedMotion() || !on;
  const [at, setAt] = useState({ about, share: 0 });
  useEffect(() => {
    if (still) return;
    return everyFrame((passed) => {
      setAt({ about, share: Math.min(1, passed / millis) });
      return passed < millis;
    });
  }, [about, millis, still]);
  if (still) return 1;
  return ease(at.about === about ? at.share : 0);
}

/** A value on its way to `target`, from wherever it is: one small overshoot. */
export function useGlide(target: number, how: Motion = motion.nudge): number {
  return useGlides([target], how)[0] ?? target;
}

/** Several values on their way at once. */
export function useGlides(
  targets: readonly number[],
  { millis, ease }: Motion = motion.nudge,
): readonly number[] {
  const still = useReducedMotion();
  const [values, setValues] = useState(targets);
  const now = useRef(targets);
  const about = targets.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` says when the targets are others
  useEffect(() => {
    const from = now.current;
    const move = (share: number) => {
      now.current = targets.map((to, i) =>
        share === 1 ? to : (from[i] ?? to) + (to - (from[i] ?? to)) * ease(share),
      );
      setValues(now.current);
    };
    if (still || from.length !== targets.length) return move(1);
    if (from.join(' ') === about) return;
    return everyFrame((passed) => {
      const share = Math.min(1, passed / millis);
      move(share);
      return share < 1;
    });
  }, [about, millis, ease, still]);
  return still || values.length !== targets.length ? targets : values;
}

/** Milliseconds since `running` began, a frame at a time; 0 while it does not run or motion is reduced. */
export function useClock(running: boolean): number {
  const still = useReducedMotion();
  const on = running && !still;
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    if (!on) return;
    return everyFrame((millis) => {
      setPassed(millis);
      return true;
    });
  }, [on]);
  return on ? passed : 0;
}

/** Calls with the milliseconds passed, until it says false or is stopped. */
function everyFrame(frame: (passed: number) => boolean): () => void {
  let from: number | null = null;
  let asked = requestAnimationFrame(function next(now) {
    from ??= now;
    if (frame(now - from)) asked = requestAnimationFrame(next);
  });
  return () => cancelAnimationFrame(asked);
}
