// Where training went much faster or slower from a moment on. On an axis of time the curves bend there without the
// network being to blame, so it has to be said. Pure.

import { type Course, stepAt } from './course';

export type PaceChange = {
  /** Of training, until then. */
  readonly seconds: number;
  /** By how much the mini-batches a second grew; below 1 they became fewer. */
  readonly factor: number;
};

/** Smaller changes come with every other program on the machine. */
const leastFactor = 6;
/** Seconds of a window; at most so many windows are compared. */
const leastWindow = 1;
const mostWindows = 80;

type Stretch = { readonly from: number; readonly seconds: number; readonly steps: number };

/** Two windows in a row have to agree, so that one hiccup is no change. */
export function paceChanges(course: Course): readonly PaceChange[] {
  const all = stretches(course);
  const changes: PaceChange[] = [];
  let before = all[0];
  for (const [i, stretch] of all.entries()) {
    const next = all[i + 1];
    if (!before || !next || i === 0) continue;
    const here = paceOf(stretch) / paceOf(before);
    const then = paceOf(next) / paceOf(before);
    if (Math.min(here, then) >= leastFactor || Math.max(here, then) <= 1 / leastFactor) {
      changes.push({ seconds: turnIn(course, stretch, paceOf(before), paceOf(next)), factor: then });
      before = next;
    } else if (here < leastFactor && here > 1 / leastFactor) before = joined(before, stretch);
  }
  return changes;
}

/** Windows of training, without those in which nothing moved. */
function stretches(course: Course): readonly Stretch[] {
  const end = course.seconds.at(-1) ?? 0;
  const seconds = Math.max(leastWindow, end / mostWindows);
  const count = Math.floor(end / seconds + 1e-6);
  return Array.from({ length: count }, (_, i) => {
    const from = i * seconds;
    return { from, seconds, steps: stepAt(course, from + seconds) - stepAt(course, from) };
  }).filter(({ steps }) => steps > 0);
}

const paceOf = ({ seconds, steps }: Stretch): number => steps / seconds;

const joined = (older: Stretch, newer: Stretch): Stretch => ({
  from: older.from,
  seconds: older.seconds + newer.seconds,
  steps: older.steps + newer.steps,
});

/** The point inside a window after which the new pace is nearer than the old one. */
function turnIn(
  { steps, seconds }: Course,
  { from, seconds: wide }: Stretch,
  was: number,
  is: number,
): number {
  const between = Math.sqrt(was * is);
  for (let i = 1; i < steps.length; i++) {
    if (seconds[i]! <= from) continue;
    if (seconds[i - 1]! >= from + wide) break;
    const pace = (steps[i]! - steps[i - 1]!) / (seconds[i]! - seconds[i - 1]!);
    if (is > was ? pace > between : pace < between) return Math.max(from, seconds[i - 1]!);
  }
  return from;
}
