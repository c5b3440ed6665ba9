// What a language must say. English is written first, and its parts give the types: another language that misses a
// sentence, or puts its arguments in another order, does not compile.

import type { english } from './en/english';

/** Every language that Nudge speaks: BCP 47 codes, and the names of the folders beside this file. */
export type Language = 'en';

export type Words = Said<typeof english>;
export type Part = keyof Words;

/** What a page hands to its screens: some parts at once, the rest when a screen asks for them. */
export type Carried = {
  readonly atHand: Partial<Words>;
  /** How the other parts are fetched. Parts of one lot share their function. */
  readonly later?: { readonly [P in Part]?: () => Promise<Partial<Words>> };
};

/** The shape of some words, without their letters. */
type Said<T> = T extends string
  ? string
  : T extends (...told: infer A) => infer R
    ? (...told: A) => Said<R>
    : { readonly [K in keyof T]: Said<T[K]> };
