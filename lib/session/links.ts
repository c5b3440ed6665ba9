// Which links of the talk participants opened. Each link counts once per participant; nothing else uses who it was.

import type { Deck } from '../deck/deck';
import { linksOf } from '../deck/links';
import type { SessionEvent } from './event';
import type { SessionState } from './state';
import type { LinkCount } from './view-part-types';

const keyOf = (slide: number, link: number) => `${slide}/${link}`;

export function addTap(
  state: SessionState,
  { participant, slide, link }: Extract<SessionEvent, { type: 'linkTapped' }>,
): void {
  if (state.participants.get(participant)?.removed !== false) return;
  const key = keyOf(slide, link);
  state.taps.set(key, (state.taps.get(key) ?? new Set()).add(participant));
}

export function removeTapsOf(state: SessionState, participant: string): void {
  for (const people of state.taps.values()) people.delete(participant);
}

/** The keys of the links that a participant opened. */
export const tappedBy = (state: SessionState, participant: string): string[] =>
  [...state.taps].filter(([, people]) => people.has(participant)).map(([key]) => key);

export const hasTapped = (state: SessionState, participant: string, slide: number, link: number): boolean =>
  state.taps.get(keyOf(slide, link))?.has(participant) ?? false;

/** How many participants opened each link of a slide, in reading order. */
export function linkCounts(state: SessionState, deck: Deck, number: number): LinkCount[] {
  const slide = deck.slides[number - 1];
  if (!slide) return [];
  return linksOf(slide).map((link, place) => ({
    ...link,
    people: state.taps.get(keyOf(number, place))?.size ?? 0,
  }));
}
