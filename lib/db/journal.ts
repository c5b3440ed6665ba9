// The group commit: whatever is appended within a few milliseconds becomes one transaction, and every append resolves
// after it is on the disk. Entries keep their order, and each is written whole or not at all.
//
// When a group fails, nothing of it was written: it is halved until the entries that can't be written stand alone.
// Those are rejected with their cause; their neighbours are written. A rejected entry leaves its session's state in
// memory ahead of the log, so its owner folds the log again. A busy database (another program writes to the file) is
// tried again for some seconds first.

import type { Clock, Millis } from '../clock';
import type { Db } from './client';
import { countRows, type Entry, emptyProjection, merge, type Projection, project } from './projection';
import { emptyLog, writeProjection } from './write';

export type Journal = {
  /** Resolves when the entry is committed; rejects when it never will be. */
  append(entry: Entry): Promise<void>;
  /** Resolves when everything appended before is settled. Never rejects. */
  flush(): Promise<void>;
};

export type JournalOptions = {
  /** How long a first entry waits for company. */
  readonly wait?: Millis;
  /** Rows after which a group is written at once: bounds how long one commit blocks the event loop. */
  readonly most?: number;
};

type Pending = {
  readonly projection: Projection;
  readonly rows: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};

const busyDelays: readonly Millis[] = [20, 50, 100, 250, 500, 1000, 2000];

export function createJournal(db: Db, clock: Clock, { wait = 6, most = 100 }: JournalOptions = {}): Journal {
  const pending: Pending[] = [];
  let rows = 0;
  let cancelTimer: (() => void) | null = null;
  let writing: Promise<void> | null = null;

  function arrange(): void {
    if (writing || pending.length === 0) return;
    if (rows >= most) start();
    else cancelTimer ??= clock.after(wait, start);
  }

  function start(): void {
    cancelTimer?.();
    cancelTimer = null;
    if (writing) return;
    writing = settle(db, clock, takeGroup()).then(() => {
      writing = null;
      arrange();
    });
  }

  function takeGroup(): Pending[] {
    let size = 0;
    let count = 0;
    for (const entry of pending) {
      if (count > 0 && size + entry.rows > most) break;
      size += entry.rows;
      count++;
    }
    rows -= size;
    return pending.splice(0, count);
  }

  return {
    append(entry) {
      const projection = project(entry);
      return new Promise((resolve, reject) => {
        const size = countRows(projection);
        pending.push({ projection, rows: size, resolve, reject });
        rows += size;
        arrange();
      });
    },
    async flush() {
      while (writing || pending.length > 0) {
        start();
        await writing;
      }
    },
  };
}

/** Writes the group, or those of it that can be written. */
async function settle(db: Db, clock: Clock, group: readonly Pending[]): Promise<void> {
  try {
    await commit(db, clock, group);
    for (const { resolve } of group) resolve();
  } catch (error) {
    const [only] = group;
    if (group.length <= 1) return only?.reject(error);
    const half = group.length >> 1;
    await settle(db, clock, group.slice(0, half));
    await settle(db, clock, group.slice(half));
    return;
  }
  // The database's calls only look asynchronous: without this, sockets starve between full groups.
  await new Promise((resume) => setImmediate(resume));
}

async function commit(db: Db, clock: Clock, group: readonly Pending[]): Promise<void> {
  const all = emptyProjection();
  for (const { projection } of group) merge(all, projection);
  for (const delay of [...busyDelays, null]) {
    try {
      await db.$transaction((tx) => writeProjection(tx, all), { maxWait: 30_000, timeout: 60_000 });
      if (all.deletedDigits.size > 0) await emptyLog(db);
      return;
    } catch (error) {
      if (delay === null || !isBusy(error)) throw error;
      await new Promise<void>((resume) => clock.after(delay, resume));
    }
  }
}

/** Another program holds the file's write lock. Prisma has its own word for it, P1008. */
function isBusy(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return code === 'P1008' || /SQLITE_BUSY|database is locked/.test(message ?? '');
}
