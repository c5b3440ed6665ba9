// Leafing back: a phone may look at earlier slides that the room has seen, as far as they were built then. It may look at
// no other slide, and at none while the presenter has switched leafing off.

import type { Deck, Slide } from '../../deck/deck';
import { visibleBlocks } from '../../deck/public';
import type { PastSlide } from '../query-types';
import type { SessionState } from '../state';
import type { PhoneContent } from '../view-types';

/** The numbers of the slides that a phone may leaf back to, in the deck's order. */
export function pastSlides(state: SessionState): number[] {
  if (!state.leafing) return [];
  return [...state.shown.keys()].filter((number) => number < state.slide).sort((a, b) => a - b);
}

/** Null for a slide that the phone may not see. */
export function pastSlide(state: SessionState, deck: Deck, number: number): PastSlide | null {
  const step = state.shown.get(number);
  const slide = deck.slides[number - 1];
  if (!state.leafing || step === undefined || !slide || number >= state.slide) return null;
  return { slide: number, step, content: phoneContent(slide, step) };
}

/** A slide as far as it is built, for phones. */
export function phoneContent(slide: Slide, step: number): PhoneContent {
  const { title, layout, lang } = slide;
  const blocks = visibleBlocks(slide, step, 'phone');
  return { title, layout, ...(lang !== undefined && { lang }), blocks };
}
