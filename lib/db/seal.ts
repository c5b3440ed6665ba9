// How many events the database has, noted beside it after every commit. A write-ahead log that was deleted or damaged leaves a
// sound database behind that is silently older: this number tells.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Seal = {
  /** Events that had been stored and are not there any more, as found at the start. */
  readonly missing: number;
  /** So many more are stored. */
  add(events: number): void;
};

export const sealName = 'events-stored';

/** `events`: how many the database has now. */
export function openSeal(folder: string, events: number): Seal {
  const path = join(folder, sealName);
  const noted = existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0;
  let count = events;
  const add = (more: number) => {
    count += more;
    try {
      writeFileSync(path, `${count}\n`, { mode: 0o600 });
    } catch {
      // The database itself says what is wrong with the disk.
    }
  };
  add(0);
  return { missing: Number.isSafeInteger(noted) ? Math.max(0, noted - events) : 0, add };
}
