// Finds an activity by its id, on whichever slide it stands.

import type { Activity } from '../kinds/kinds';
import type { Deck } from './deck';

export function findActivity(deck: Deck, id: string): Activity | null {
  for (const slide of deck.slides)
    for (const activity of slide.activities) if (activity.id === id) return activity;
  return null;
}
