// The group commit: whatever is appended within a few milliseconds becomes one transaction, and every append resolves
// after it is on the disk. Entries keep their order, and each is written whole or not at all.
//
// If a group fails, nothing of it was written. While the disk is to blame (it is full, another program writes to the file), the
// group waits and is tried again until it is stored; see disk.ts. Otherwise it is halved until the entries that can't be
// written are alone. Those are rejected with their cause; the others are written. After a rejection the session's state in
// memory is ahead of the log, so its host folds the log again.

import type { Clock, Millis } from '../clock';
import type { Db } from './client';
import { type Disk, faultOf, steadyDisk } from './disk';
import { countRows, type Entry, emptyProjection, merge, type Projection, project } from './projection';
import type { DeletedDrawing } from './sqlite/forget';
import { type Commit, commitBy, emptyLog, statementsOf } from './write';

export type Journal = {
  /** Resolves when the entry is committed; rejects when it never will be. */
  append(entry: Entry): Promise<void>;
  /** Resolves when everything appended before is settled. Never rejects. */
  flush(): Promise<void>;
};

export type JournalOptions = {
  /** How long a first entry waits for company. */
  readonly wait?: Millis;
  /** Rows after which a group is written at once: bounds how long one commit takes. */
  readonly most?: number;
  /** The default is by Prisma's client. */
  readonly write?: Commit;
  readonly disk?: Disk;
  /** Takes the ink of deleted drawings out of the database's copies. */
  readonly forget?: ((drawings: readonly DeletedDrawing[]) => Promise<void>) | undefined;
};

type Place = { readonly db: Db; readonly write: Commit; readonly clock: Clock; readonly disk: Disk } & Pick<
  JournalOptions,
  'forget'
>;

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
  readonly #place: Place;

  constructor(
    db: Db,
    private readonly clock: Clock,
    { wait = 6, most = 100, write = commitBy(db), disk = steadyDisk(clock), forget }: JournalOptions,
  ) {
    this.#wait = wait;
    this.#most = most;
    this.#place = { db, write, clock, disk, forget };
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
    this.#writing = settle(this.#place, this.#takeGroup()).then(() => {
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
async function settle(place: Place, group: readonly Pending[]): Promise<void> {
  try {
    await commit(place, group);
    for (const { resolve } of group) resolve();
  } catch (error) {
    const [only] = group;
    if (group.length <= 1) return only?.reject(error);
    const half = group.length >> 1;
    await settle(place, group.slice(0, half));
    await settle(place, group.slice(half));
    return;
  }
  // The database's calls only look asynchronous: without this, sockets starve between full groups.
  await new Promise((resume) => setImmediate(resume));
}

async function commit({ db, write, clock, disk, forget }: Place, group: readonly Pending[]): Promise<void> {
  const all = emptyProjection();
  for (const { projection } of group) merge(all, projection);
  const statements = statementsOf(all);
  await disk.store(async (again) => {
    // A try that seemed to fail may have been stored all the same, whole.
    if (again && (await isStored(db, all))) return;
    await unlessHeld(clock, () => write(statements));
  }, all.events.length);
  if (all.deletedDigits.size === 0) return;
  await emptyLog(db, clock);
  await forget?.(
    [...all.deletedDigits.values()].map((row) => ({ session: String(row.sessionId), id: String(row.id) })),
  );
}

async function isStored(db: Db, { events }: Projection): Promise<boolean> {
  const { sessionId, seq, type, payload } = (events[0] ?? {}) as Record<string, string | number>;
  const where = {
    sessionId: String(sessionId),
    seq: Number(seq),
    type: String(type),
    payload: String(payload),
  };
  return (await db.event.count({ where })) > 0;
}

/** Another program that holds the file mostly lets go of it soon. */
async function unlessHeld(clock: Clock, write: () => Promise<void>): Promise<void> {
  for (const delay of [...busyDelays, null]) {
    try {
      return await write();
    } catch (error) {
      if (delay === null || faultOf(error) !== 'held') throw error;
      await new Promise<void>((resume) => clock.after(delay, resume));
    }
  }
}
