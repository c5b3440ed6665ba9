// Going back through earlier slides: which one is next in either direction, and what brings the phone back. Pure.

import type { PastSlide } from '@/lib/session/query-types';
import type { PhoneView } from '@/lib/session/view-types';

/** An earlier slide, or null for the live one. */
export type LeafPlace = number | null;

/** The next one back from where the phone is; null where there is none. */
export function earlierThan({ past, slide }: Pick<PhoneView, 'past' | 'slide'>, at: LeafPlace): LeafPlace {
  return past.findLast((number) => number < (at ?? slide)) ?? null;
}

/** The next one towards the live slide; null when that is next. */
export function laterThan({ past }: Pick<PhoneView, 'past'>, at: number): LeafPlace {
  return past.find((number) => number > at) ?? null;
}

/** Nobody goes back while a round is open. */
export const mayLeaf = ({ round, past }: Pick<PhoneView, 'round' | 'past'>): boolean =>
  round?.phase !== 'open' && past.length > 0;

/** What is open or revealed at present: a new one brings the phone back. */
export const callOf = ({ round }: Pick<PhoneView, 'round'>): string | null =>
  round && round.phase !== 'closed' ? `${round.id} ${round.phase}` : null;

/** The phone's view as if the talk were at the earlier slide, with nothing to do there. */
export const viewOfPast = (view: PhoneView, { slide, step, content }: PastSlide): PhoneView => ({
  ...view,
  slide,
  step,
  content,
  round: null,
});
