// Items that belong to groups.

import type { KindWords } from '../../../kind-words';
import { count } from '../../format';
import { picked } from '../picked';
import { answered } from '../taken';

export const groups = {
  taken: answered,
  said: ({ chosen }, activity) =>
    activity.items
      .map((item, place) => {
        const group = chosen[place] ?? null;
        return `${item} → ${group === null ? '–' : activity.groups[group]}`;
      })
      .join(', '),
  named: ({ chosen }) => {
    const placed = chosen.filter((group) => group !== null).length;
    return { name: count(placed, { one: 'item', other: 'items' }), several: placed !== 1 };
  },
  hint: 'Tap the group of the marked one.',
  ...picked,
} satisfies KindWords<'groups'>;
