// Options in the order of what one likes best.

import type { KindWords } from '../../../kind-words';
import { arranged } from '../arranged';
import { answered } from '../taken';

export const preference = {
  taken: answered,
  said: ({ order }, { options }) => order.map((option) => options[option]).join(' > '),
  named: () => ({ name: 'Your order', several: false }),
  hint: 'Your favourite on top. Drag them, or use the arrows.',
  send: 'Send this order',
  ...arranged,
  meaning: 'The number is the mean place; 1 is first.',
} satisfies KindWords<'preference'>;
