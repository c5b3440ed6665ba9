// A tally as rows to draw: what stands there, how many, whether it is right. Phones and the stage draw the same. Pure.

import { type Activity, type Answer, kindOf, type PublicActivity } from '@/lib/kinds/kinds';
import type { TallyRow as Counted } from '@/lib/kinds/parts/rows';
import type { Solution } from '@/lib/kinds/solution';
import type { Tally } from '@/lib/kinds/tally';

export type TallyRow = Counted & { readonly text: string };

type Source = {
  readonly activity: PublicActivity;
  readonly tally: Tally;
  readonly solution: Solution | null;
  readonly own?: Answer | null;
};

/** [] where a tally is better drawn in another way: pictures, places. */
export const tallyRows = ({ activity, tally, solution, own = null }: Source): readonly TallyRow[] =>
  kindOf(activity.kind)
    .rows({ shown: activity, tally, solution, said: own })
    .map((row) => ({ ...row, text: row.text ?? placeText(activity, row.place) }));

function placeText(activity: PublicActivity | Activity, place: number): string {
  if (activity.kind === 'order')
    return place === activity.items.length ? 'all in place' : `${place} in place`;
  if (activity.kind === 'true-false') return place === 1 ? 'True' : 'False';
  return 'something else';
}

/** The right answer in words; '' where nothing is right. */
export function rightText(activity: PublicActivity | Activity, solution: Solution | null): string {
  switch (solution?.kind) {
    case 'options':
      return solution.right
        .map((place) => ('options' in activity ? activity.options[place] : placeText(activity, place)))
        .join(', ');
    case 'number':
      return solution.value.toLocaleString('en');
    case 'order':
      return solution.items.join(' → ');
    case 'text':
      return solution.accepted[0] ?? '';
    case 'digits':
      return solution.labels.join(' ');
    case undefined:
      return '';
  }
}
