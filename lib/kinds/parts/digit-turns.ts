// Whose turn a digit of a digit-pick has. Phones count down by the same code that the server decides by.

import type { Millis } from '../../clock';

/** Between the opening of a digit-pick and its first digit: people look at their phones. */
export const getReadyMs: Millis = 3000;

/** A digit's own time, for one participant. */
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
