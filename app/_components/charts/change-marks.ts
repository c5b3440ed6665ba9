// What was done to the training on its way: another learning rate, another pace. Pure.

import type { CurvePoint } from '@/lib/protocol/message';
import { type Course, secondsAt } from './course';
import { paceChanges, paceText } from './pace-changes';
import { rateChanges } from './rate-changes';

export type ChangeMark = { readonly x: number; readonly text: string };

/** In order; those whose lines would stand nearer than `apart` become one with both words. */
export function changeMarks(
  points: readonly CurvePoint[],
  course: Course,
  x: (seconds: number) => number,
  apart: number,
): readonly ChangeMark[] {
  const rates = rateChanges(points).map(({ step, rate }) => ({
    x: x(secondsAt(course, step)),
    text: `rate ${Number(rate.toPrecision(2))}`,
  }));
  const paces = paceChanges(course).map((change) => ({ x: x(change.seconds), text: paceText(change) }));
  const marks: ChangeMark[] = [];
  for (const mark of [...rates, ...paces].sort((a, b) => a.x - b.x)) {
    const last = marks.at(-1);
    if (last && mark.x - last.x < apart) marks[marks.length - 1] = { ...mark, text: together(last, mark) };
    else marks.push(mark);
  }
  return marks;
}

/** A newer word of the same kind takes the older one's place. */
function together(older: ChangeMark, newer: ChangeMark): string {
  const kind = newer.text.split(' ')[0]!;
  const kept = older.text.split(', ').filter((word) => !word.startsWith(kind));
  return [...kept, newer.text].join(', ');
}
