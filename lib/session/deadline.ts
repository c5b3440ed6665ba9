// When a round ends for one participant, and whose turn a digit of a digit-pick has. Phones count down with the same lines
// as the server decides by.

import type { Millis } from '../clock';

/** An answer that left in time over a slow connection still counts. */
export const graceMs: Millis = 300;
/** Between the opening of a digit-pick and its first digit: people look up from the stage. */
export const getReadyMs: Millis = 3000;

type Times = { readonly openedAt: Millis; readonly deadline: Millis | null };

/** When a round ends for one participant: extra time stretches it. Null if the presenter ends it. */
export function personalDeadline({ openedAt, deadline }: Times, timeFactor: number): Millis | null {
  return deadline === null ? null : openedAt + (deadline - openedAt) * timeFactor;
}

/** A digit's own time, for one person. */
export function digitTurn(
  place: number,
  secondsEach: number,
  openedAt: Millis,
  timeFactor: number,
): { readonly from: Millis; readonly to: Millis } {
  const at = (turns: number) => openedAt + (getReadyMs + turns * secondsEach * 1000) * timeFactor;
  return { from: at(place), to: at(place + 1) };
}

/** How many of `count` digits have had their turn begin by `now`; 0 while people get ready. */
export function digitsBegun(
  { count, secondsEach }: { readonly count: number; readonly secondsEach: number },
  openedAt: Millis,
  timeFactor: number,
  now: Millis,
): number {
  let begun = 0;
  while (begun < count && digitTurn(begun, secondsEach, openedAt, timeFactor).from <= now) begun++;
  return begun;
}
