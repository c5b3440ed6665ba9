// Opens the data folder: no one else uses it, its database is sound, safe and of this version.

import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Clock, systemClock } from '../clock';
import { err, ok, type Result } from '../result';
import type { DiskFault } from '../session/disk-fault';
import { backUp, backupsOf } from './backups';
import type { Db } from './client';
import { type Disk, faultOf, watchDisk } from './disk';
import { openSeal, type Seal } from './seal';
import type { Connection } from './sqlite/connection';
import { type DeletedDrawing, forgetInk } from './sqlite/forget';
import { type FolderLock, lockFolder } from './sqlite/lock';
import { migrate, readMigrations } from './sqlite/migrate';
import { openSqlite, type SqliteFile } from './sqlite/open';
import type { Commit } from './write';

export type Data = {
  readonly db: Db;
  /** What the journal writes by. */
  readonly commit: Commit;
  /** Whether what is given to the journal is stored. */
  readonly disk: Disk;
  /** Takes the ink of deleted drawings out of the copies in data/backup. */
  readonly forget: (drawings: readonly DeletedDrawing[]) => Promise<void>;
  /** Events that had been stored and are not there any more. */
  readonly missing: number;
  /** Names of the migrations that were applied just now. */
  readonly migrated: readonly string[];
  readonly close: () => Promise<void>;
};

/** Why a folder can't be used; `at` is the folder or its database, `reason` in the system's words or a migration's name. */
export type DataProblem = {
  readonly why: 'unusable' | 'unlockable' | 'inUse' | 'broken' | 'damaged' | 'newer' | 'unfinished';
  readonly at: string;
  readonly reason: string;
};

export type OpenOptions = {
  readonly clock?: Clock;
  /** Reads the whole database for damage first and keeps a copy of it, as a start by a person does. */
  readonly careful?: boolean;
  /** See `openSqlite`. */
  readonly connect?: ((path: string) => Connection) | undefined;
};

/** `folder` is absolute and made where it is missing. */
export async function openData(
  folder: string,
  migrationsFolder: string,
  { clock = systemClock, careful = false, connect }: OpenOptions = {},
): Promise<Result<Data, DataProblem>> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    return err({ why: 'unusable', at: folder, reason: reason(error) });
  }
  const lock = await lockFolder(folder).catch(reason);
  if (typeof lock === 'string') return err({ why: 'unlockable', at: folder, reason: lock });
  if (!lock) return err({ why: 'inUse', at: folder, reason: '' });
  const path = join(folder, 'nudge.db');
  try {
    const file = await openSqlite(path, connect);
    const damage = careful ? await damageOf(file.connection) : null;
    if (careful && !damage) backUp(folder, await countEvents(file.connection), Date.now());
    const migrated = damage ?? (await migrate(file.connection, readMigrations(migrationsFolder)));
    if (migrated.ok) {
      const seal = openSeal(folder, await countEvents(file.connection));
      return ok({ ...kept({ folder, file, lock, clock, seal }), migrated: migrated.value });
    }
    await file.close();
    await lock.release();
    return err({ why: migrated.error.why, at: path, reason: migrated.error.migration });
  } catch (error) {
    await lock.release();
    return err({ why: faultOf(error) === 'damaged' ? 'damaged' : 'broken', at: path, reason: reason(error) });
  }
}

/** Null where nothing is damaged. */
async function damageOf(connection: Connection) {
  const { rows } = await connection.execute('PRAGMA quick_check(1)');
  const found = String(rows[0]?.[0]);
  return found === 'ok' ? null : err({ why: 'damaged' as const, migration: found.split('\n').join(', ') });
}

/** 0 in a file that is new. */
async function countEvents(connection: Connection): Promise<number> {
  const tables = await connection.execute(`SELECT 1 FROM "sqlite_master" WHERE "name" = 'Event'`);
  if (tables.rows.length === 0) return 0;
  const { rows } = await connection.execute('SELECT count(*) FROM "Event"');
  return Number(rows[0]?.[0]);
}

type Kept = {
  readonly folder: string;
  readonly file: SqliteFile;
  readonly lock: FolderLock;
  readonly clock: Clock;
  readonly seal: Seal;
};

/** The open database, with an eye on where it stands. */
function kept({ folder, file, lock, clock, seal }: Kept) {
  const locks = [lock];
  const mend = async (fault: DiskFault) => {
    if (fault !== 'gone') return;
    await file.rescue();
    const again = await lockFolder(folder);
    if (again) locks.push(again);
  };
  const disk = watchDisk({
    clock,
    look: () => file.place.look(),
    mend,
    stored: (events) => seal.add(events),
  });
  const close = async () => {
    disk.close();
    await file.close();
    for (const one of locks) await one.release();
  };
  const forget = async (drawings: readonly DeletedDrawing[]) => {
    for (const copy of backupsOf(folder)) await forgetInk(copy.file, drawings);
  };
  return { db: file.db, commit: file.commit, disk, missing: seal.missing, forget, close };
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
