// The charts' horizontal axis: a place for every mini-batch, spaced by the time that training took. At a steady pace
// that is even spacing; when the presenter changes the pace, neither the slow nor the fast part shrinks to nothing.
// Pauses take no room. Pure.

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

/** Round numbers of mini-batches (1, 2, 5 × a power of ten) that stand at least `apart` pixels from each other. */
export function stepTicks(
  course: Course,
  place: (seconds: number) => number,
  apart: number,
): readonly { readonly step: number; readonly x: number }[] {
  const most = course.steps.at(-1) ?? 0;
  const ticks = [{ step: 0, x: place(secondsAt(course, 0)) }];
  const candidates: number[] = [];
  for (let power = 1; power <= most; power *= 10) {
    for (let digit = 1; digit < 10; digit++) if (digit * power <= most) candidates.push(digit * power);
  }
  const rank = (step: number) => {
    const lead = Number(String(step)[0]);
    return lead === 1 ? 0 : lead === 5 ? 1 : lead === 2 ? 2 : 3;
  };
  for (const step of candidates.sort((a, b) => rank(a) - rank(b) || b - a)) {
    const x = place(secondsAt(course, step));
    if (ticks.every((tick) => Math.abs(tick.x - x) >= apart)) ticks.push({ step, x });
  }
  return ticks.sort((a, b) => a.step - b.step);
}
