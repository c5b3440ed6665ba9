// What was done to the training on its way: another learning rate, another pace. Pure.

import type { CurvePoint } from '@/lib/protocol/message';
import type { Words } from '@/lib/words/words';
import { type Course, secondsAt } from './course';
import { paceChanges } from './pace-changes';
import { rateChanges } from './rate-changes';

type Change =
  | { readonly kind: 'rate'; readonly rate: number }
  /** By how much the mini-batches a second grew; below 1 they became fewer. */
  | { readonly kind: 'pace'; readonly factor: number };

export type ChangeMark = { readonly x: number; readonly changes: readonly Change[] };

/** In order; those whose lines would stand nearer than `apart` become one with both changes. */
export function changeMarks(
  points: readonly CurvePoint[],
  course: Course,
  x: (seconds: number) => number,
  apart: number,
): readonly ChangeMark[] {
  const rates = rateChanges(points).map(({ step, rate }) => ({
    x: x(secondsAt(course, step)),
    change: { kind: 'rate', rate: Number(rate.toPrecision(2)) } as const,
  }));
  const paces = paceChanges(course).map(({ seconds, factor }) => ({
    x: x(seconds),
    change: { kind: 'pace', factor } as const,
  }));
  const marks: ChangeMark[] = [];
  for (const { x: at, change } of [...rates, ...paces].sort((a, b) => a.x - b.x)) {
    const last = marks.at(-1);
    if (!last || at - last.x >= apart) marks.push({ x: at, changes: [change] });
    // A newer change of the same kind takes the older one's place.
    else {
      const kept = last.changes.filter(({ kind }) => kind !== change.kind);
      marks[marks.length - 1] = { x: at, changes: [...kept, change] };
    }
  }
  return marks;
}

export const changeText = ({ changes }: ChangeMark, words: Words['charts']): string =>
  changes
    .map((change) => (change.kind === 'rate' ? words.rate(change.rate) : words.pace(change.factor)))
    .join(', ');
