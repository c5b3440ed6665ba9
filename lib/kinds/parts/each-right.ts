// What kinds share whose answers have several parts, each right or not.

import type { Counted } from '../kind';
import type { Tally } from '../tally';
import { counts } from './counting';
import type { Place, TallyRow } from './rows';

/** counts[i]: how many had part i right. `hits`: for each answer, whether each of its parts is right. */
export const partsRight = (parts: number, hits: readonly (readonly boolean[])[]): Tally =>
  counts(
    parts,
    hits.map((each) => each.flatMap((hit, part) => (hit ? [part] : []))),
  );

export const shareOfHits = (hits: readonly boolean[]): number => hits.filter(Boolean).length / hits.length;

/** One row per part, with what is right there, once that may be known. */
export function eachRows(
  places: readonly Place[],
  { tally, solution }: Pick<Counted<unknown, unknown>, 'tally' | 'solution'>,
  ownHits: readonly boolean[],
): readonly TallyRow[] {
  if (tally.kind !== 'counts') return [];
  const right = solution?.kind === 'each' ? solution.right : null;
  return places.map(({ letter, text }, place) => ({
    ...{ letter, place, count: tally.counts[place] ?? 0 },
    text: right ? [text, right[place]].filter((part) => part).join(' → ') : text,
    right: right !== null,
    own: ownHits[place] === true,
  }));
}
