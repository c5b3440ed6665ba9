// The review's horizontal axis: minutes of the talk to pixels. Pure.

import { scaleLinear } from 'd3-scale';
import type { Millis } from '@/lib/clock';
import type { Words } from '@/lib/words/words';
import type { Span } from '../review-data';

/** The whole drawing on a large screen and on a small laptop, px. */
export const widths = { wide: 1392, narrow: 1204 };
/** Room for the names of the rows, and for the lines' last values. */
export const left = 60;
export const right = 90;

export type TimeScale = ((at: Millis) => number) & {
  /** Where the axis ends. */
  readonly end: number;
};

/** The whole clock, or a part of it, as wide as the drawing. */
export function timeScale({ from, to }: Span, width: number): TimeScale {
  const end = width - right;
  return Object.assign(scaleLinear([from, to], [left, end]), { end });
}

const minute = 60_000;
const steps: readonly Millis[] = [
  minute / 6,
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

export type TimeTick = { readonly at: Millis; readonly text: string };

/** Round times inside the part, at most a dozen. */
export function timeTicks(
  length: Millis,
  words: Words['review']['course'],
  part: Span = { from: 0, to: length },
): readonly TimeTick[] {
  const step = steps.find((each) => (part.to - part.from) / each <= mostTicks) ?? 120 * minute;
  const first = Math.ceil(part.from / step);
  const last = Math.floor(part.to / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const at = (first + i) * step;
    return { at, text: tickText(at, words) };
  });
}

function tickText(at: Millis, words: Words['review']['course']): string {
  if (at % minute === 0) return words.minutes(at / minute);
  return `${Math.floor(at / minute)}:${String((at / 1000) % 60).padStart(2, '0')}`;
}
