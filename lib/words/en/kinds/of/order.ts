// Items to put in order.

import type { KindWords } from '../../../kind-words';
import { number } from '../../format';
import { arranged } from '../arranged';
import { answered } from '../taken';

export const order = {
  taken: answered,
  said: ({ items }) => items.join(' > '),
  named: () => ({ name: 'Your order', several: false }),
  place: (place, { items }) => (place === items.length ? 'all in place' : `${number(place)} in place`),
  hint: 'First on top. Drag the items, or use the arrows.',
  send: 'Send this order',
  ...arranged,
  rightOrder: 'The correct order',
  yoursToo: 'yours too',
  yoursWas: (place: number) => `yours: ${number(place)}`,
  /** How many had every item in its place: 12 of 47 had all 4 in place. */
  allInPlace: (n: number, of: number, items: number): readonly Piece[] => [
    { text: number(n), stands: true },
    { text: ' of ' },
    { text: number(of), stands: true },
    { text: ` had all ${number(items)} in place.` },
  ],
} satisfies KindWords<'order'>;

type Piece = { readonly text: string; readonly stands?: boolean };
