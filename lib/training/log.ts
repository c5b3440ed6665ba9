// The trainer's log, from a session's events. With it, a checkpoint and the drawings, the thread trains the same network
// again.

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
