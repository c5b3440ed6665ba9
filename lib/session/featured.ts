// The featured drawing: the one that the network's slides explain. It is the same on stage, console and phones, and stays
// the same while a slide is shown.

import { ledgerOf } from './ledger/ledger';
import type { Drawing, SessionState } from './state';

/** The newest approved drawing's id; null before the first. */
export function newestApproved(state: SessionState): string | null {
  return ledgerOf(state).drawingsApproved.last(1)[0]?.id ?? null;
}

/** Features another drawing only if the present one may not be shown any more, or if there was none. */
export function keepFeatured(state: SessionState): void {
  const present = state.featured === null ? undefined : state.drawings.get(state.featured);
  if (present?.verdict !== 'approved') state.featured = newestApproved(state);
}

/** Null while there is none and while the room's things are hidden. */
export function featuredDrawing(state: SessionState): Drawing | null {
  if (state.hidden || state.featured === null) return null;
  return state.drawings.get(state.featured) ?? null;
}
