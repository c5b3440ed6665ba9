// When a round ends for one participant. Phones count down by the same code that the server decides by.

import type { Millis } from '../clock';

/** An answer that left in time still counts, however long the connection takes: this, and the measured round trip. */
const graceMs: Millis = 300;
/** A slower connection gets no more: a phone could seem slow on purpose. */
const roundTripMost: Millis = 1_000;

export const graceFor = (roundTrip: Millis): Millis =>
  graceMs + Math.min(roundTripMost, Math.max(0, roundTrip));

type Times = { readonly openedAt: Millis; readonly deadline: Millis | null };

/** When a round ends for one participant: extra time stretches it. Null if the presenter ends it. */
export function personalDeadline({ openedAt, deadline }: Times, timeFactor: number): Millis | null {
  return deadline === null ? null : openedAt + (deadline - openedAt) * timeFactor;
}
