// Leafing back: a phone may look at slides behind the present one that the room has seen, as far as they were built
// then. Never at another, and at none while the presenter has switched it off.

import type { Deck } from '../../deck/deck';
import { visibleBlocks } from '../../deck/public';
import type { PastSlide } from '../query-types';
import type { SessionState } from '../state';

/** Their numbers, in the deck's order. */
export function pastSlides(state: SessionState): number[] {
  if (!state.leafing) return [];
  return [...state.shown.keys()].filter((number) => number < state.slide).sort((a, b) => a - b);
}

/** Null for a slide that may not be looked at. */
export function pastSlide(state: SessionState, deck: Deck, number: number): PastSlide | null {
  const step = state.shown.get(number);
  const slide = deck.slides[number - 1];
  if (!state.leafing || step === undefined || !slide || number >= state.slide) return null;
  const { title, layout } = slide;
  return { slide: number, step, content: { title, layout, blocks: visibleBlocks(slide, step, 'phone') } };
}
