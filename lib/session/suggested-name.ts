// Suggested names, in no language: logs and messages have the number of a suggestion, and each language makes a name of it.

/** Each number below this is a pair of words; a higher number repeats a pair and counts. */
export const pairs = 400;

/**
 * The suggestion for the `index`-th participant of a session, as it is stored and sent: a space and a number. A name that
 * somebody chose never begins with a space. Sessions start at different places.
 */
export function suggestedName(index: number, seed: number): string {
  // 181 has no factor in common with 400, so the walk meets every pair before it repeats.
  const pair = (index * 181 + (seed % pairs)) % pairs;
  return ` ${pair + Math.floor(index / pairs) * pairs}`;
}

/** Null for a name that somebody chose, and for the suggestions of earlier logs, which are English words. */
export function suggestionIn(name: string): number | null {
  return /^ \d+$/.test(name) ? Number(name) : null;
}
