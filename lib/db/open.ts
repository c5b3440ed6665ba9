// Opens the data folder: no one else uses it, its database is sound, safe and of this version.

import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Clock, systemClock } from '../clock';
import { err, ok, type Result } from '../result';
import type { DiskFault } from '../session/disk-fault';
import type { Db } from './client';
import { type Disk, faultOf, watchDisk } from './disk';
import { openSeal, type Seal } from './seal';
import type { Connection } from './sqlite/connection';
import { type FolderLock, lockFolder } from './sqlite/lock';
import { migrate, readMigrations } from './sqlite/migrate';
import { openSqlite, type SqliteFile } from './sqlite/open';

export type Data = {
  readonly db: Db;
  /** Whether what is given to the journal is stored. */
  readonly disk: Disk;
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
  /** Reads the whole database for damage first: a tenth of a second for 50 MB. */
  readonly check?: boolean;
};

/** `folder` is absolute and made where it is missing. */
export async function openData(
  folder: string,
  migrationsFolder: string,
  { clock = systemClock, check = false }: OpenOptions = {},
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
    const file = await openSqlite(path);
    const damage = check ? await damageOf(file.connection) : null;
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

async function countEvents(connection: Connection): Promise<number> {
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
  const disk = watchDisk({ clock, look: () => file.place.look(), mend, stored: seal.add });
  const close = async () => {
    disk.close();
    await file.close();
    for (const one of locks) await one.release();
  };
  return { db: file.db, disk, missing: seal.missing, close };
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
