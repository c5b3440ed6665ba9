// The training's part of the state and how events change it: settings, learning rate, and the charts' marks where
// drawings joined. Part of the fold.

import type { Millis } from '../clock';
import { assertNever } from '../result';
import type { SessionEvent } from './event';
import type { JoinMark, SessionState } from './state';

const marksKept = 240;

type Of<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>;

export function setTraining(
  { training }: SessionState,
  { running, pace, learningRate }: Of<'trainingSet'>,
): void {
  if (learningRate !== training.learningRate) training.divergedAt = null;
  Object.assign(training, { running, pace, learningRate });
}

export function resetNetwork(state: SessionState, { sizes, seed }: Of<'networkReset'>, at: Millis): void {
  const nothing = { marks: [], arrivals: [], readings: [] };
  Object.assign(state.training, { sizes, seed, ...nothing, resetAt: at, divergedAt: null });
  state.networkAnswers.clear();
}

export function changeTraining(
  state: SessionState,
  { step, change }: Of<'trainerChanged'>,
  at: Millis,
): void {
  switch (change.kind) {
    case 'join':
      addMark(state, step, change.ids);
      return;
    case 'leave':
      // The marks stay: the chart tells what happened then.
      return;
    case 'learningRate':
      state.training.learningRate = change.learningRate;
      return;
    case 'rollback':
      state.training.learningRate = change.learningRate;
      state.training.divergedAt = at;
      return;
    default:
      assertNever(change);
  }
}

function addMark(state: SessionState, step: number, ids: readonly string[]): void {
  const digit = ids.at(-1);
  if (digit === undefined) return;
  const marks = state.training.marks;
  const last = marks.at(-1);
  if (last?.step === step) marks[marks.length - 1] = { step, count: last.count + ids.length, digit };
  else marks.push({ step, count: ids.length, digit });
  if (marks.length > marksKept) state.training.marks = thinned(marks);
}

/** Every two marks of the older half become one: a chart has no room for more, and every view carries them all. */
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
