// Ways to add up a round's answers. The same figures for stage and console; phones get them at the reveal.

import type { Tally } from '../tally';

/** How many chose each of `size` places. */
export function counts(size: number, chosen: readonly (readonly number[])[]): Tally {
  const total = Array.from({ length: size }, () => 0);
  for (const places of chosen) for (const place of places) total[place] = (total[place] ?? 0) + 1;
  return { kind: 'counts', counts: total, answered: chosen.length };
}

export const binCount = 20;

export type Range = { readonly min: number; readonly max: number };

/** Bins of equal width; the outermost hold what lies beyond as well. */
export function histogram({ min, max }: Range, values: readonly number[]): Tally {
  const bins = Array.from({ length: binCount }, () => 0);
  for (const value of values) {
    const bin = Math.floor(((value - min) / (max - min)) * binCount);
    bins[Math.min(binCount - 1, Math.max(0, bin))]!++;
  }
  const mean = values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  return { kind: 'histogram', min, max, bins, mean, answered: values.length };
}

const mostWords = 60;

/**
 * One participant counts once per word, whatever its case; `sameAs` gives what are one word the same key. The most
 * frequent spelling is shown.
 */
export function wordCounts(
  perPerson: readonly (readonly string[])[],
  sameAs: (text: string) => string = (text) => text.toLocaleLowerCase('und'),
): Tally {
  const spellings = new Map<string, Map<string, number>>();
  for (const own of perPerson) {
    for (const [key, word] of new Map(own.map((word) => [sameAs(word), word]))) {
      const known = spellings.get(key) ?? new Map<string, number>();
      spellings.set(key, known.set(word, (known.get(word) ?? 0) + 1));
    }
  }
  const totals = [...spellings.values()].map((known): [string, number] => {
    const ranked = [...known].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return [ranked[0]![0], ranked.reduce((sum, [, count]) => sum + count, 0)];
  });
  totals.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { kind: 'words', words: totals.slice(0, mostWords), answered: perPerson.length };
}
