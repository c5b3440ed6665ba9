// rating: a number on a scale, 0 to 10 unless the deck says otherwise, or so many stars.

import type { Kind } from '../kind';
import { counts } from '../parts/counting';
import { type Place, placeRows } from '../parts/rows';

type Own = {
  readonly from: number;
  readonly to: number;
  /** Drawn as stars, `to` of them. */
  readonly stars: boolean;
  /** What the ends are called; '' where they say it all. */
  readonly low: string;
  readonly high: string;
};
type Said = { readonly value: number };

export const rating: Kind<Own, Own, Said> = {
  way: 'answer',
  read(written) {
    const own = written.attributes(({ whole, text }) => ({
      stars: whole(3, 10).optional(),
      from: whole(0, 1).optional(),
      to: whole(2, 10).optional(),
      low: text(60).default(''),
      high: text(60).default(''),
    }));
    if (!own || !written.noList()) return null;
    const { stars, low, high } = own;
    if (stars === undefined) return { from: own.from ?? 0, to: own.to ?? 10, stars: false, low, high };
    if (own.from !== undefined || own.to !== undefined) return written.fail({ code: 'starsOrNumbers' });
    return { from: 1, to: stars, stars: true, low, high };
  },
  show: ({ from, to, stars, low, high }) => ({ from, to, stars, low, high }),
  answer: ({ from, to }, field) => ({ value: field.whole(from, to) }),
  judge: null,
  solution: () => null,
  /** counts[n]: how many rated it from + n. */
  tally: ({ from, to }, answers) =>
    counts(
      to - from + 1,
      answers.map(({ value }) => [value - from]),
    ),
  tallyFrom: 'open',
  places: placesOf,
  rows: ({ shown, said, ...counted }) =>
    placeRows(placesOf(shown), counted, said ? [said.value - shown.from] : []),
  text: ({ value }) => String(value),
  pretend: ({ from, to }, random) => ({ value: from + random.below(to - from + 1) }),
  best: () => null,
};

/** Numbers say it all; stars are named by the language. */
function placesOf({ from, to, stars }: Own): readonly Place[] {
  return Array.from({ length: to - from + 1 }, (_, place) => ({
    letter: '',
    text: stars ? null : String(from + place),
  }));
}

/** Null before anybody rated. */
export function meanRating({ from }: Pick<Own, 'from'>, counted: readonly number[]): number | null {
  const people = counted.reduce((sum, count) => sum + count, 0);
  if (people === 0) return null;
  return counted.reduce((sum, count, place) => sum + count * (from + place), 0) / people;
}
