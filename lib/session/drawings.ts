// The room's drawings in the state: how they arrive, and how one participant's are deleted.

import type { Millis } from '../clock';
import { arrivalWindow } from './arrival';
import type { SessionEvent } from './event';
import { withReading } from './readings';
import type { Drawing, SessionState, Verdict } from './state';

type Of<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>;

export function addDrawing(state: SessionState, event: Of<'digitDrawn'>, at: Millis): void {
  const who = state.participants.get(event.participant);
  if (!who || who.removed) return;
  who.drawings.push(event.digit);
  const { digit: id, type: _, ...rest } = event;
  const verdict: Verdict = state.auto.drawings && event.doubt === null ? 'approved' : 'held';
  state.drawings.set(id, { ...rest, id, place: state.arrived++, at, verdict });
  state.training.arrivals.push(event.label * 10 + event.prediction.digit);
  if (state.training.arrivals.length > arrivalWindow) state.training.arrivals.shift();
  const right = event.prediction.digit === event.label;
  state.training.readings = withReading(state.training.readings, event.predictedAtStep, right);
}

/** Points and answers stay. So do the charts' marks and figures: they tell what happened at that time. */
export function deleteDrawingsOf(state: SessionState, { participant, digits }: Of<'drawingsDeleted'>): void {
  const who = state.participants.get(participant);
  if (!who || who.removed) return;
  for (const id of digits) {
    state.drawings.delete(id);
    state.gone.add(id);
  }
  const left = who.drawings.filter((id) => !state.gone.has(id));
  who.deleted += who.drawings.length - left.length;
  who.drawings = left;
}

/** Whether the network may learn from a drawing: nobody rejected it, and a doubtful one was approved by the presenter. */
export function mayTrain(drawing: Drawing): boolean {
  return drawing.doubt === null ? drawing.verdict !== 'rejected' : drawing.verdict === 'approved';
}
