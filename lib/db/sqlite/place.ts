// Where the database's files stand, told by their inodes: a file that was deleted or exchanged while it is open can still be
// written, but nobody will find again what is in it.

import { statSync } from 'node:fs';

export type Place = {
  /** Compares the files with those at the last `settle`. */
  look(): 'gone' | 'swapped' | 'failing' | null;
  /** The files that stand there now are the right ones. */
  settle(): void;
};

export function placeOf(path: string): Place {
  const files = [path, `${path}-wal`];
  let known = files.map(idOf);
  return {
    settle() {
      known = files.map(idOf);
    },
    look() {
      try {
        const now = files.map(idOf);
        // The log is made when something is first read or written.
        known = known.map((id, place) => id ?? now[place] ?? null);
        if (now.every((id, place) => id === known[place])) return null;
        return now[0] !== null && now[0] !== known[0] ? 'swapped' : 'gone';
      } catch {
        return 'failing';
      }
    },
  };
}

/** Null where there is no such file. */
function idOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : null;
}
