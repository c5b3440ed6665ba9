// The trainer's own log back out of a session's events: from it, the checkpoint and the digits, the thread trains
// the same network again.

import type { InternalCommand } from '../session/command';
import type { Recorded, SessionEvent } from '../session/event';
import type { SessionNews } from '../training/messages';
import type { LogEntry } from '../training/plan';

/** All that was announced since the present random weights, oldest first. */
export function trainingLog(events: Iterable<Recorded>): LogEntry[] {
  let log: LogEntry[] = [];
  for (const { event } of events) {
    const entry = entryOf(event);
    if (entry) log.push(entry);
    else if (event.type === 'networkReset') log = [];
  }
  return log;
}

/** Null for events that are none of the trainer's changes. */
export function entryOf(event: SessionEvent): LogEntry | null {
  switch (event.type) {
    case 'digitsJoined':
      return { step: event.step, change: { kind: 'join', ids: event.digits } };
    case 'digitsLeft':
      return { step: event.step, change: { kind: 'leave', ids: event.digits } };
    case 'learningRateApplied': {
      const { learningRate, by } = event;
      return { step: event.step, change: { kind: 'learningRate', learningRate, by } };
    }
    case 'diverged':
      return { step: event.step, change: { kind: 'rollback', learningRate: event.learningRate } };
    default:
      return null;
  }
}

/** What the host notes of the trainer's news; null where nothing is to be kept. */
export function noteOf(news: SessionNews): InternalCommand | null {
  if (news.type === 'diverged') {
    return { type: 'noteLearningRate', step: news.step, learningRate: news.learningRate, by: 'rollback' };
  }
  if (news.type === 'began') {
    const { learningRate, batchSize, recipe } = news;
    return { type: 'noteBegan', learningRate, batchSize, recipe };
  }
  if (news.type !== 'applied') return null;
  const { step, change } = news;
  switch (change.kind) {
    case 'join':
      return { type: 'noteApplied', step, joined: change.ids, left: [] };
    case 'leave':
      return { type: 'noteApplied', step, joined: [], left: change.ids };
    case 'learningRate':
      return { type: 'noteLearningRate', step, learningRate: change.learningRate, by: change.by };
    case 'rollback':
      return { type: 'noteLearningRate', step, learningRate: change.learningRate, by: 'rollback' };
  }
}
