// An activity by its id, wherever in the deck it stands.

import type { Activity } from '../kinds/kinds';
import type { Deck } from './deck';

export function findActivity(deck: Deck, id: string): Activity | null {
  for (const slide of deck.slides)
    for (const activity of slide.activities) if (activity.id === id) return activity;
  return null;
}
