// A tally and what is right, put into words. Phones, stage and console say the same. Pure.

import { type Activity, type Answer, kindOf, type PublicActivity } from '@/lib/kinds/kinds';
import type { TallyRow as Counted } from '@/lib/kinds/parts/rows';
import type { Solution } from '@/lib/kinds/solution';
import type { Tally } from '@/lib/kinds/tally';
import { assertNever } from '@/lib/result';
import { type RoundWords, wordsOf } from '../words-of';

export type TallyRow = Counted & { readonly text: string };

type Source = {
  readonly activity: PublicActivity;
  readonly tally: Tally;
  readonly solution: Solution | null;
  readonly own?: Answer | null;
};

/** How long the bars of these rows are, 0 to 1, and the numbers beside them. The longest is whole. */
export function barsOf(
  rows: readonly TallyRow[],
  { figure }: Pick<RoundWords['round'], 'figure'>,
): readonly (TallyRow & { readonly share: number; readonly figure: string })[] {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return rows.map((row) => ({
    ...row,
    share: row.drawn?.share ?? row.count / most,
    figure: figure(row.drawn?.figure ?? row.count),
  }));
}

/** None where a tally is better drawn in another way: pictures, places on a curve. */
export const tallyRows = (
  { activity, tally, solution, own = null }: Source,
  words: RoundWords,
): readonly TallyRow[] =>
  kindOf(activity.kind)
    .rows({ shown: activity, tally, solution, said: own })
    .map((row) => ({ ...row, text: row.text ?? placeText(activity, row.place, words) }));

/** What can be chosen, before anybody's choice may be seen; none where there is no fixed set. */
export const emptyRows = (activity: PublicActivity, words: RoundWords): readonly TallyRow[] =>
  kindOf(activity.kind)
    .places(activity)
    .map(({ letter, text }, place) => ({
      ...{ letter, place, text: text ?? placeText(activity, place, words) },
      ...{ count: 0, right: false, own: false },
    }));

const placeText = (activity: Activity | PublicActivity, place: number, words: RoundWords): string =>
  wordsOf(words, activity.kind).place?.(place, activity as PublicActivity) ?? '';

/** The right answer; '' where nothing is right. */
export function rightText(
  activity: Activity | PublicActivity,
  solution: Solution | null,
  words: RoundWords,
): string {
  if (solution === null) return '';
  const { right } = words.round;
  switch (solution.kind) {
    case 'options': {
      const places = kindOf(activity.kind).places(activity as PublicActivity);
      return right.options(
        solution.right.map((place) => places[place]?.text ?? placeText(activity, place, words)),
      );
    }
    case 'number':
      return right.number(solution.value);
    case 'order':
      return right.order(solution.items);
    case 'text':
      return solution.accepted[0] ?? '';
    case 'each': {
      const places = kindOf(activity.kind).places(activity as PublicActivity);
      return right.each(
        solution.right.map((each, place) => ({ of: places[place]?.text ?? '', right: each })),
      );
    }
    case 'areas':
      return right.areas(solution.areas.map(({ name }) => name));
    case 'digits':
      return right.digits(solution.labels);
    default:
      return assertNever(solution);
  }
}
