// Leafing back through slides already shown: which one is next in either direction, and what calls the phone back.
// Pure.

import type { PastSlide } from '@/lib/session/query-types';
import type { PhoneView } from '@/lib/session/view-types';

/** A past slide, or null for the present one. */
export type LeafPlace = number | null;

/** The next one back from where the phone is; null where there is none. */
export function earlierThan({ past, slide }: Pick<PhoneView, 'past' | 'slide'>, at: LeafPlace): LeafPlace {
  return past.findLast((number) => number < (at ?? slide)) ?? null;
}

/** The next one towards the present slide, which comes after the last. */
export function laterThan({ past }: Pick<PhoneView, 'past'>, at: number): LeafPlace {
  return past.find((number) => number > at) ?? null;
}

/** While something is asked, everybody is there. */
export const mayLeaf = ({ round, past }: Pick<PhoneView, 'round' | 'past'>): boolean =>
  round?.phase !== 'open' && past.length > 0;

/** What is asked or uncovered at present: a new one brings the phone back. */
export const callOf = ({ round }: Pick<PhoneView, 'round'>): string | null =>
  round && round.phase !== 'closed' ? `${round.id} ${round.phase}` : null;

/** The phone's view as if the talk were at the past slide, without anything to do there. */
export const viewOfPast = (view: PhoneView, { slide, step, content }: PastSlide): PhoneView => ({
  ...view,
  slide,
  step,
  content,
  round: null,
});
