// Checks the built-in decks. Returns all mistakes, one per line.

import { readDeck } from '../lib/start/talk';
import { english } from '../lib/words/en/english';

export function run(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const read = readDeck(file, english);
    return read.ok ? [] : [read.error];
  });
}
