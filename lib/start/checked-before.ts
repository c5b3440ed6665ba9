// A deck that this build has checked before: to read a long one takes more than half a second, which a restart has not.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type SnapshotPlace, snapshotsFolder } from '../db/snapshots/file';
import { readSealed, writeSealed } from '../db/snapshots/sealed';
import { type CheckedDeck, checkDeck } from '../deck/parse';

export type DeckChecks = {
  /** As `checkDeck`. */
  readonly check: (source: string, file: string) => CheckedDeck;
  /** Hashes of the files beside it that were whole then. */
  readonly known: ReadonlySet<string>;
  /** Keeps what was checked last for the next start. Once the data folder is open. */
  readonly keep: (files?: readonly { readonly hash: string }[]) => void;
};

type Kept = { readonly of: string; readonly checked: CheckedDeck };

export function checksOf({ folder, code }: SnapshotPlace, parse = checkDeck): DeckChecks {
  const place = join(folder, snapshotsFolder, 'deck.checked');
  const filesPlace = join(folder, snapshotsFolder, 'files.checked');
  const known = new Set(readSealed<readonly string[]>(filesPlace, code) ?? []);
  let fresh: Kept | null = null;
  return {
    known,
    check(source, file) {
      const of = createHash('sha256')
        .update(JSON.stringify([file, source]))
        .digest('hex');
      const kept = readSealed<Kept>(place, code);
      if (kept?.of === of) return kept.checked;
      fresh = { of, checked: parse(source, file) };
      return fresh.checked;
    },
    keep(files = []) {
      const hashes = [...new Set(files.map(({ hash }) => hash))];
      try {
        if (fresh) writeSealed(place, code, fresh);
        if (hashes.some((hash) => !known.has(hash))) writeSealed(filesPlace, code, hashes);
      } catch {
        // The next start reads the deck again.
      }
    },
  };
}
