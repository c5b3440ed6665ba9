// The motion tokens for what is moved by code: the same figures as in styles/tokens.css. Milliseconds.

import { useSyncExternalStore } from 'react';
import { bezier, type Ease } from './bezier';

export type Motion = { readonly millis: number; readonly ease: Ease };

const out = bezier(0.16, 0.8, 0.3, 1);

export const motion = {
  /** A press. */
  tick: { millis: 90, ease: out },
  /** A value, a ball, a threshold: one small overshoot. */
  nudge: { millis: 240, ease: bezier(0.2, 1.35, 0.4, 1) },
  /** A build. */
  step: { millis: 480, ease: out },
  /** One layer of a forward or a backward pass. */
  flow: { millis: 1400, ease: bezier(0.45, 0, 0.55, 1) },
  /** How long a dotted ghost stays. */
  ghost: { millis: 1200, ease: out },
} as const satisfies Record<string, Motion>;

const question = '(prefers-reduced-motion: reduce)';

function watch(changed: () => void): () => void {
  const media = matchMedia(question);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Somebody asked for stillness: end states at once, ghosts stay, nothing runs on its own. */
export const useReducedMotion = (): boolean =>
  useSyncExternalStore(
    watch,
    () => matchMedia(question).matches,
    () => false,
  );
