// The room's drawings in the state: how they arrive, which of them the network may learn from, and how one participant's are
// deleted.

import type { Millis } from '../clock';
import type { TrackRecord } from '../digits/reference';
import { arrivalWindow } from './arrival';
import type { SessionEvent } from './event';
import { withReading } from './readings';
import type { Drawing, Participant, SessionState, Verdict } from './state';

type Of<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>;

export function addDrawing(state: SessionState, event: Of<'digitDrawn'>, at: Millis): void {
  const who = state.participants.get(event.participant);
  if (!who || who.removed) return;
  who.drawings.push(event.digit);
  // Its strokes stay in the database: they are twenty times as large as all that is needed here.
  const { digit: id, type: _, strokes: __, ...rest } = event;
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

/** Waits for the presenter apart from the others: until they approve it, the network does not learn from it. */
export const isHeldApart = ({ doubt, verdict }: Drawing): boolean => doubt !== null && verdict === 'held';

/** How the reference network reads what a participant has drawn so far. What the presenter approved of it is not odd. */
export function trackRecord({ drawings }: SessionState, participant: Participant): TrackRecord {
  let drawn = 0;
  let otherwise = 0;
  for (const id of participant.drawings) {
    const drawing = drawings.get(id);
    if (!drawing?.reference) continue;
    drawn++;
    const vouchedFor = drawing.doubt !== null && drawing.verdict === 'approved';
    if (drawing.reference.digit !== drawing.label && !vouchedFor) otherwise++;
  }
  return { drawn, otherwise };
}
