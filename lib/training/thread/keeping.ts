// When the next checkpoint is due. Pure.

import type { Millis } from '../../clock';

/** The last checkpoint: when it was made, its step, and how many entries of the log it includes. */
export type Kept = { readonly at: Millis; readonly step: number; readonly logged: number };

/** While training, and after a change; ms. Measuring may add its own time. */
const KEEP_EVERY = 3000;
const KEEP_AFTER_CHANGE = 1000;

/** Infinity: nothing has changed since the last one. */
export function keepAt(kept: Kept | null, step: number, logged: number): Millis {
  if (!kept) return Number.NEGATIVE_INFINITY;
  if (kept.logged !== logged) return kept.at + KEEP_AFTER_CHANGE;
  return kept.step === step ? Number.POSITIVE_INFINITY : kept.at + KEEP_EVERY;
}
