// Words as the corpus bench counts them, and how many of some are among others.

export type Bag = ReadonlyMap<string, number>;

/** Runs of letters and digits in lower case, whatever is between them. */
export const wordsIn = (text: string): string[] =>
  text
    .replace(/\u00ad/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

export function bagOf(words: readonly string[]): Bag {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** The words of `source` that `found` does not have, each as often as it is missing. */
export function missing(source: Bag, found: Bag): string[] {
  const all: string[] = [];
  for (const [word, times] of source) for (let i = found.get(word) ?? 0; i < times; i++) all.push(word);
  return all;
}

/** Runs of so many words. */
export const runs = (words: readonly string[], length: number): string[] =>
  words.slice(0, Math.max(0, words.length - length + 1)).map((_, i) => words.slice(i, i + length).join(' '));
