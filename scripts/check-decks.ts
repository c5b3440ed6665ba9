// Checks the built-in decks. Returns all mistakes, one per line.

import { readDeck } from '../lib/start/talk';
import { english } from '../lib/words/en/english';

export async function run(files: readonly string[]): Promise<string[]> {
  const read = await Promise.all(files.map((file) => readDeck(file, english)));
  return read.flatMap((one) => (one.ok ? [] : [one.error]));
}
