// What is right, as data, in the places that participants answered by. A reader puts it into words.

import type { Area } from './parts/spots';

export type Solution =
  /** Places in a tally's counts. */
  | { readonly kind: 'options'; readonly right: readonly number[] }
  | { readonly kind: 'number'; readonly value: number; readonly within: number }
  | { readonly kind: 'order'; readonly items: readonly string[] }
  | { readonly kind: 'text'; readonly accepted: readonly string[] }
  /** What is right at each place of the tally. */
  | { readonly kind: 'each'; readonly right: readonly string[] }
  /** Any of these places on a picture. */
  | { readonly kind: 'areas'; readonly areas: readonly Area[] }
  | { readonly kind: 'digits'; readonly labels: readonly number[] };
