// A tally as rows to draw: how many, whether it is right, whether it is mine. Phones, stage and console draw the same.

import type { Solution } from '../solution';
import type { Tally } from '../tally';

export type Place = {
  /** "A", or '' where the text says it all. */
  readonly letter: string;
  /** What it is called; null where the words of the kind name it. */
  readonly text: string | null;
};

export type TallyRow = Place & {
  /** Its place in the tally. */
  readonly place: number;
  readonly count: number;
  readonly right: boolean;
  /** This phone's own answer is here. */
  readonly own: boolean;
  /** What is drawn where the count alone says too little: how long the bar is, 0 to 1, and the number beside it. */
  readonly drawn?: { readonly share: number; readonly figure: number };
};

/** Options are told by a letter wherever they stand. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);

export const lettered = (options: readonly string[]): readonly Place[] =>
  options.map((text, place) => ({ letter: letterOf(place), text }));

type Facts = { readonly tally: Tally; readonly solution: Solution | null };

/** One row per place: how many chose it, whether it is right, whether it is mine. */
export function placeRows(
  places: readonly Place[],
  { tally, solution }: Facts,
  chosen: readonly number[],
): readonly TallyRow[] {
  if (tally.kind !== 'counts') return [];
  const right = solution?.kind === 'options' ? solution.right : [];
  return places.map((one, place) => ({
    ...one,
    place,
    count: tally.counts[place] ?? 0,
    right: right.includes(place),
    own: chosen.includes(place),
  }));
}

/** One row per word, most first. */
export const wordRows = (tally: Tally): readonly TallyRow[] =>
  tally.kind !== 'words'
    ? []
    : tally.words.map(([text, count], place) => ({
        ...{ letter: '', text, place, count, right: false, own: false },
      }));

/** The places that most participants chose; none before anybody did. */
export function leading(counts: readonly number[]): readonly number[] {
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : counts.flatMap((count, place) => (count === most ? [place] : []));
}
