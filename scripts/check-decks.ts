// Are the built-in decks without mistakes? Returns every mistake, a line each.

import { readDeck } from '../lib/start/talk';

export function run(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const read = readDeck(file);
    return read.ok ? [] : [read.error];
  });
}
