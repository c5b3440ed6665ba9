// When a round ends for one participant. Phones count down by the same code that the server decides by.

import type { Millis } from '../clock';

/** An answer that left in time over a slow connection still counts. */
export const graceMs: Millis = 300;
type Times = { readonly openedAt: Millis; readonly deadline: Millis | null };

/** When a round ends for one participant: extra time stretches it. Null if the presenter ends it. */
export function personalDeadline({ openedAt, deadline }: Times, timeFactor: number): Millis | null {
  return deadline === null ? null : openedAt + (deadline - openedAt) * timeFactor;
}
