// Are the built-in decks without mistakes? Returns every mistake, a line each.

import { readDeck } from '../lib/start/talk';
import { english } from '../lib/words/en/english';

export function run(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const read = readDeck(file, english);
    return read.ok ? [] : [read.error];
  });
}
