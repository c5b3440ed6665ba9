// The digit of the room that the network's slides look into: one and the same on stage, console and phones, from the
// slide's beginning to its end.

import type { Drawing, SessionState } from './state';

/** The newest approved drawing's id; null before the first. */
export function newestApproved(state: SessionState): string | null {
  let newest: string | null = null;
  for (const digit of state.drawings.values()) if (digit.verdict === 'approved') newest = digit.id;
  return newest;
}

/** Another one only where the present one may not be shown any more, or there was none. */
export function keepFeatured(state: SessionState): void {
  const present = state.featured === null ? undefined : state.drawings.get(state.featured);
  if (present?.verdict !== 'approved') state.featured = newestApproved(state);
}

/** Null while there is none and while the room's things are hidden. */
export function featuredDrawing(state: SessionState): Drawing | null {
  if (state.hidden || state.featured === null) return null;
  return state.drawings.get(state.featured) ?? null;
}
