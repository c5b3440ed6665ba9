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
export function useGlide(target: number, { millis, ease }: Motion = motion.nudge): number {
  const still = useReducedMotion();
  const [value, setValue] = useState(target);
  const now = useRef(target);
  useEffect(() => {
    const from = now.current;
    if (from === target) return;
    const move = (to: number) => {
      now.current = to;
      setValue(to);
    };
    if (still) return move(target);
    return everyFrame((passed) => {
      const share = Math.min(1, passed / millis);
      move(share === 1 ? target : from + (target - from) * ease(share));
      return share < 1;
    });
  }, [target, millis, ease, still]);
  return still ? target : value;
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
