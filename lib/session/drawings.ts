// The room's drawings in the state: how they come, and how one person's go.

import type { Millis } from '../clock';
import { arrivalWindow } from './arrival';
import type { SessionEvent } from './event';
import { keepFeatured } from './featured';
import { withReading } from './readings';
import type { SessionState, Verdict } from './state';

type Of<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>;

export function addDigit(state: SessionState, event: Of<'digitDrawn'>, at: Millis): void {
  const person = state.participants.get(event.participant);
  if (!person || person.removed) return;
  person.digits.push(event.digit);
  const { digit: id, type: _, ...rest } = event;
  const verdict: Verdict = state.auto.drawings && event.doubt === null ? 'approved' : 'held';
  state.digits.set(id, { ...rest, id, at, verdict });
  if (verdict === 'approved') state.featured ??= id;
  state.training.arrivals.push(event.label * 10 + event.prediction.digit);
  if (state.training.arrivals.length > arrivalWindow) state.training.arrivals.shift();
  const right = event.prediction.digit === event.label;
  state.training.readings = withReading(state.training.readings, event.predictedAtStep, right);
}

/** Points and answers stay; so do the charts' marks and figures, which tell what happened then. */
export function deleteDigits(state: SessionState, { participant, digits }: Of<'drawingsDeleted'>): void {
  const person = state.participants.get(participant);
  if (!person || person.removed) return;
  for (const id of digits) {
    state.digits.delete(id);
    state.gone.add(id);
  }
  const left = person.digits.filter((id) => !state.gone.has(id));
  person.deleted += person.digits.length - left.length;
  person.digits = left;
  keepFeatured(state);
}
