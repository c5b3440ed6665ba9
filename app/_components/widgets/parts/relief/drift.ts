// How a surface turns on its own, and how much of its detail a slow machine gives up for that. Pure.

import type { Turn } from './camera';

/** Where it has turned to after so many milliseconds. */
export type Drift = (start: Turn, passed: number) => Turn;

/** Around and around, once in 50 s. */
export const around: Drift = ({ yaw, pitch }, passed) => ({
  yaw: yaw + (2 * Math.PI * passed) / 50_000,
  pitch,
});

/** To one side and to the other, so that nothing on it changes places with anything. */
export const swing = 0.07;
export const sway: Drift = ({ yaw, pitch }, passed) => ({
  yaw: yaw + swing * Math.sin((2 * Math.PI * passed) / 32_000),
  pitch,
});

export type Pace = {
  /** Share of the pixels that are drawn while it turns; 0: it had better stand. */
  readonly detail: 1 | 0.5 | 0;
  /** Frames counted at this detail, and their mean length, ms. */
  readonly frames: number;
  readonly mean: number;
};

export const firstPace: Pace = { detail: 1, frames: 0, mean: 0 };

/** Fewer than 25 frames a second are worse than fewer pixels. */
const slow = 40;
/** ms that are looked at together. */
const enough = 1000;

export function pacedBy({ detail, frames, mean }: Pace, millis: number): Pace {
  const now = { detail, frames: frames + 1, mean: (mean * frames + millis) / (frames + 1) };
  if (now.frames * now.mean < enough) return now;
  if (now.mean <= slow) return { ...firstPace, detail };
  return { ...firstPace, detail: detail === 1 ? 0.5 : 0 };
}
