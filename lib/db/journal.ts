// The group commit: whatever is appended within a few milliseconds becomes one transaction, and every append resolves
// after it is on the disk. Entries keep their order, and each is written whole or not at all.
//
// If a group fails, nothing of it was written: it is halved until the entries that can't be written are alone. Those are
// rejected with their cause; the others are written. After a rejection the session's state in memory is ahead of the log, so
// its host folds the log again. While another program writes to the file, the group is retried for some seconds.

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

export const createJournal = (db: Db, clock: Clock, options: JournalOptions = {}): Journal =>
  new GroupCommit(db, clock, options);

class GroupCommit implements Journal {
  #pending: Pending[] = [];
  #cancelTimer: (() => void) | null = null;
  #writing: Promise<void> | null = null;
  readonly #wait: Millis;
  readonly #most: number;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    { wait = 6, most = 100 }: JournalOptions,
  ) {
    this.#wait = wait;
    this.#most = most;
  }

  append(entry: Entry): Promise<void> {
    const projection = project(entry);
    return new Promise((resolve, reject) => {
      this.#pending.push({ projection, rows: countRows(projection), resolve, reject });
      this.#arrange();
    });
  }

  async flush(): Promise<void> {
    while (this.#writing || this.#pending.length > 0) {
      this.#start();
      await this.#writing;
    }
  }

  #arrange(): void {
    if (this.#writing || this.#pending.length === 0) return;
    const rows = this.#pending.reduce((sum, entry) => sum + entry.rows, 0);
    if (rows >= this.#most) this.#start();
    else this.#cancelTimer ??= this.clock.after(this.#wait, () => this.#start());
  }

  #start(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = null;
    if (this.#writing) return;
    this.#writing = settle(this.db, this.clock, this.#takeGroup()).then(() => {
      this.#writing = null;
      this.#arrange();
    });
  }

  /** As many entries as one commit takes, but at least one. */
  #takeGroup(): Pending[] {
    let rows = 0;
    let count = 0;
    for (const entry of this.#pending) {
      if (count > 0 && rows + entry.rows > this.#most) break;
      rows += entry.rows;
      count++;
    }
    return this.#pending.splice(0, count);
  }
}

/** Writes the group, or those entries of it that can be written. */
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

/** Whether another program holds the file's write lock. Prisma reports that as P1008. */
function isBusy(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return code === 'P1008' || /SQLITE_BUSY|database is locked/.test(message ?? '');
}
