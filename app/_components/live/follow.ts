// Where this browser's surfaces stand while the presenter's wish and the server's view differ: usually for a few
// milliseconds, for minutes while the server is away. The wish shows at once; the server has the last word.
// Pure: times are arguments.

import type { Place } from './places';

/** What a console and a stage of one browser agree on, with or without a server. */
export type Standing = {
  readonly place: Place;
  readonly blank: boolean;
  /** The panic key: nothing that the audience made is shown. */
  readonly hidden: boolean;
};

export type WishValue = {
  readonly [K in keyof Standing]: { readonly what: K; readonly value: Standing[K] };
}[keyof Standing];
export type Wish = WishValue & {
  /** When it was wished, by this browser's clock. */
  readonly since: number;
  /** It was wished on this page, so this page sends it; otherwise another page of this browser does. */
  readonly mine: boolean;
};

/** At most one wish per kind: a later one replaces an earlier one. */
export type Wishes = readonly Wish[];

export const addWish = (wishes: Wishes, wish: Wish): Wishes => [
  ...wishes.filter((each) => each.what !== wish.what),
  wish,
];

export function standing(view: Standing, wishes: Wishes): Standing {
  const wished = Object.fromEntries(wishes.map(({ what, value }) => [what, value]));
  return { ...view, ...wished };
}

/** ms after which a live server that has not granted a wish has decided otherwise. */
export const patience = 2000;
/** ms that a granted wish stays: views of earlier wishes may still arrive. */
export const lag = 300;

/**
 * Drops what the view grants, and what a server that is live since `liveSince` (null: away) has had time to refuse.
 * Keeps the list itself where nothing changes.
 */
export function settle(wishes: Wishes, view: Standing, liveSince: number | null, now: number): Wishes {
  if (liveSince === null) return wishes;
  const open = wishes.filter((wish) => {
    const waited = now - Math.max(wish.since, liveSince);
    return waited < (granted(wish, view) ? lag : patience);
  });
  return open.length === wishes.length ? wishes : open;
}

function granted(wish: WishValue, view: Standing): boolean {
  if (wish.what !== 'place') return view[wish.what] === wish.value;
  return view.place.slide === wish.value.slide && view.place.step === wish.value.step;
}
