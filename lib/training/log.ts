// The trainer's log and its recipe, from a session's events. With them, a checkpoint and the drawings, the thread trains the
// same network again, also where an earlier version began it.

import { completed, type Recipe } from '../nn/recipe';
import type { Recorded } from '../session/event';
import type { LogEntry } from './plan';

/** Every change since the present network got its random weights, oldest first. */
export function trainingLog(events: Iterable<Recorded>): LogEntry[] {
  let log: LogEntry[] = [];
  for (const { event } of events) {
    if (event.type === 'networkReset') log = [];
    if (event.type === 'trainerChanged') log.push({ step: event.step, change: event.change });
  }
  return log;
}

export type Beginning = { readonly recipe?: Recipe; readonly firstRate?: number };

/** How the present network began to learn; empty: it has not, or a version began it that did not say. */
export function recordedBeginning(events: Iterable<Recorded>): Beginning {
  let beginning: Beginning = {};
  for (const { event } of events) {
    if (event.type === 'networkReset') beginning = {};
    if (event.type === 'trainingBegan')
      beginning = { recipe: completed(event.recipe), firstRate: event.learningRate };
  }
  return beginning;
}
