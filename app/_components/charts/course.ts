// The charts' horizontal axis: the time that training took, and a place on it for every mini-batch. When the presenter
// changes the pace, neither the slow nor the fast part shrinks to nothing. Pauses take no room. Pure.

import type { CurvePoint } from '@/lib/protocol/message';

/** Mini-batches and the seconds of training until each, both rising. */
export type Course = { readonly steps: readonly number[]; readonly seconds: readonly number[] };

/** A longer gap between two points is the server's absence, not training. */
const longestGap = 30;

export function courseOf(points: readonly CurvePoint[]): Course {
  const steps: number[] = [];
  const seconds: number[] = [];
  let passed = 0;
  let before: CurvePoint | null = null;
  for (const point of points) {
    if (before && point.step > before.step) {
      passed += Math.min(longestGap, Math.max(0.001, (point.at - before.at) / 1000));
    }
    steps.push(point.step);
    seconds.push(passed);
    before = point;
  }
  return { steps, seconds };
}

/** Seconds of training until mini-batch `step`; between points in a straight line. */
export function secondsAt({ steps, seconds }: Course, step: number): number {
  const after = steps.findIndex((each) => each >= step);
  if (after === -1) return seconds.at(-1) ?? 0;
  const to = steps[after]!;
  const upper = seconds[after]!;
  if (after === 0 || to === step) return upper;
  const from = steps[after - 1]!;
  const lower = seconds[after - 1]!;
  return lower + ((step - from) / (to - from)) * (upper - lower);
}

const ends = [
  10, 15, 20, 30, 45, 60, 80, 100, 120, 150, 180, 240, 300, 360, 480, 600, 750, 900, 1200, 1500, 1800,
];

/**
 * Seconds at the axis' right end: the latest point stays within the first `share` of it, so that the line has paper
 * to grow on and its labels have paper to stand on.
 */
export function axisEnd({ seconds }: Course, share: number): number {
  const last = (seconds.at(-1) ?? 0) / share;
  return ends.find((end) => end >= last) ?? Math.ceil(last / 600) * 600;
}

/** Mini-batches after so many seconds of training; between points in a straight line. */
export function stepAt({ steps, seconds }: Course, second: number): number {
  const after = seconds.findIndex((each) => each >= second);
  if (after === -1) return steps.at(-1) ?? 0;
  if (after === 0) return steps[0]!;
  const [from, to] = [seconds[after - 1]!, seconds[after]!];
  const [lower, upper] = [steps[after - 1]!, steps[after]!];
  return Math.round(lower + ((second - from) / (to - from)) * (upper - lower));
}

export type TimeTick = {
  readonly seconds: number;
  readonly x: number;
  /** Mini-batches by then; null where the training has not come to. */
  readonly step: number | null;
};

const paces = [5, 10, 15, 30, 60, 120, 180, 300, 600, 900, 1800, 3600, 7200];

/** Round times, at least `apart` pixels from each other and up to `right`, with the mini-batches at each. */
export function timeTicks(
  course: Course,
  place: (seconds: number) => number,
  { apart, right }: { readonly apart: number; readonly right: number },
): readonly TimeTick[] {
  const pace = paces.find((each) => place(each) - place(0) >= apart) ?? paces.at(-1)!;
  const last = course.seconds.at(-1) ?? 0;
  const ticks: TimeTick[] = [];
  for (let seconds = 0; place(seconds) <= right; seconds += pace)
    ticks.push({ seconds, x: place(seconds), step: seconds <= last ? stepAt(course, seconds) : null });
  return ticks;
}
