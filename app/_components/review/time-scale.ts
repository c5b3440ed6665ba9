// The review's horizontal axis: minutes of the talk to pixels. Pure.

import { scaleLinear } from 'd3-scale';
import type { Millis } from '@/lib/clock';

/** The whole drawing, px. */
export const width = 1392;
/** Room for the names of the rows, and for the lines' last values. */
export const left = 60;
export const right = 90;

export type TimeScale = (at: Millis) => number;

export const timeScale = (length: Millis): TimeScale => scaleLinear([0, length], [left, width - right]);

const minute = 60_000;
const steps: readonly Millis[] = [
  minute / 2,
  minute,
  2 * minute,
  5 * minute,
  10 * minute,
  15 * minute,
  30 * minute,
  60 * minute,
];
const mostTicks = 11;

export function timeTicks(length: Millis): readonly { readonly at: Millis; readonly text: string }[] {
  const step = steps.find((each) => length / each <= mostTicks) ?? 120 * minute;
  const count = Math.floor(length / step) + 1;
  return Array.from({ length: count }, (_, i) => ({ at: i * step, text: tickText(i * step, step) }));
}

function tickText(at: Millis, step: Millis): string {
  const minutes = at / minute;
  return step < minute && at % minute !== 0
    ? `${Math.floor(minutes)}:${String((at / 1000) % 60).padStart(2, '0')}`
    : `${minutes} min`;
}
