// What a take-away knows of its talk when the page is made.

import type { DeckLink } from '@/lib/deck/links';

export type TalkLink = DeckLink & { readonly slide: number };

export type Talk = {
  readonly title: string;
  /** The day, in words. */
  readonly when: string;
  readonly links: readonly TalkLink[];
  /** Nothing in the talk had to do with the network. */
  readonly noNetwork: boolean;
};
