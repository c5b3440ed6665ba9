// What belongs together.

import type { KindWords } from '../../../kind-words';
import { count } from '../../format';
import { picked } from '../picked';
import { answered } from '../taken';

export const match = {
  taken: answered,
  said: ({ chosen }, { items, choices }) =>
    items
      .map((item, place) => {
        const choice = chosen[place] ?? null;
        return `${item} → ${choice === null ? '–' : choices[choice]}`;
      })
      .join(', '),
  named: ({ chosen }) => {
    const pairs = chosen.filter((choice) => choice !== null).length;
    return { name: count(pairs, { one: 'pair', other: 'pairs' }), several: pairs !== 1 };
  },
  hint: 'Tap what belongs to the marked one.',
  ...picked,
} satisfies KindWords<'match'>;
