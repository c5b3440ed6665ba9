// What kinds share whose answers are places in a list of options.

import type { Solution } from '../solution';
import type { Tally } from '../tally';
import { letterOf, row, type TallyRow } from './rows';

type Facts = { readonly tally: Tally; readonly solution: Solution | null };

/** One row per option: its letter, its text, how many, whether it is right, whether it is mine. */
export function optionRows(
  options: readonly string[],
  { tally, solution }: Facts,
  chosen: readonly number[],
): readonly TallyRow[] {
  if (tally.kind !== 'counts') return [];
  const right = solution?.kind === 'options' ? solution.right : [];
  return tally.counts.map((count, place) =>
    row({
      place,
      letter: letterOf(place),
      text: options[place] ?? '',
      count,
      right: right.includes(place),
      own: chosen.includes(place),
    }),
  );
}

/** An option in a download; its number where the deck no longer has it. */
export const optionText = (own: { readonly options: readonly string[] } | null, option: number): string =>
  own?.options[option] ?? String(option);
