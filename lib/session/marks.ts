// Where digits joined the training: what the charts mark.

import type { JoinMark, SessionState } from './state';

const marksKept = 240;

/** `digits` joined before mini-batch `step`. */
export function addMark(state: SessionState, step: number, digits: readonly string[]): void {
  const digit = digits.at(-1);
  if (digit === undefined) return;
  const marks = state.training.marks;
  const last = marks.at(-1);
  if (last?.step === step) marks[marks.length - 1] = { step, count: last.count + digits.length, digit };
  else marks.push({ step, count: digits.length, digit });
  if (marks.length > marksKept) state.training.marks = thinned(marks);
}

/** Every two marks of the older half become one: a chart has room for no more, and views carry them all. */
function thinned(marks: readonly JoinMark[]): JoinMark[] {
  const half = marks.length >> 1;
  const older: JoinMark[] = [];
  for (let i = 0; i < half; i += 2) {
    const [first, second] = [marks[i]!, marks[i + 1]];
    const merges = second !== undefined && i + 1 < half;
    older.push(merges ? { ...second, step: first.step, count: first.count + second.count } : first);
  }
  return [...older, ...marks.slice(half)];
}
