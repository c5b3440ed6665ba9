// Opens the data folder: no one else uses it, its database is sound, safe and of this version.

import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Clock, systemClock } from '../clock';
import { err, ok, type Result } from '../result';
import type { DiskFault } from '../session/disk-fault';
import type { Db } from './client';
import { type Disk, watchDisk } from './disk';
import { type FolderLock, lockFolder } from './sqlite/lock';
import { migrate, readMigrations } from './sqlite/migrate';
import { openSqlite, type SqliteFile } from './sqlite/open';

export type Data = {
  readonly db: Db;
  /** Whether what is given to the journal is stored. */
  readonly disk: Disk;
  /** Names of the migrations that were applied just now. */
  readonly migrated: readonly string[];
  readonly close: () => Promise<void>;
};

/** Why a folder can't be used; `at` is the folder or its database, `reason` in the system's words or a migration's name. */
export type DataProblem = {
  readonly why: 'unusable' | 'unlockable' | 'inUse' | 'broken' | 'newer' | 'unfinished';
  readonly at: string;
  readonly reason: string;
};

/** `folder` is absolute and made where it is missing. */
export async function openData(
  folder: string,
  migrationsFolder: string,
  clock = systemClock,
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
    const migrated = await migrate(file.connection, readMigrations(migrationsFolder));
    if (migrated.ok) return ok({ ...kept(folder, file, lock, clock), migrated: migrated.value });
    await file.close();
    await lock.release();
    return err({ why: migrated.error.why, at: path, reason: migrated.error.migration });
  } catch (error) {
    await lock.release();
    return err({ why: 'broken', at: path, reason: reason(error) });
  }
}

/** The open database, with an eye on where it stands. */
function kept(folder: string, file: SqliteFile, lock: FolderLock, clock: Clock) {
  const locks = [lock];
  const mend = async (fault: DiskFault) => {
    if (fault !== 'gone') return;
    await file.rescue();
    const again = await lockFolder(folder);
    if (again) locks.push(again);
  };
  const disk = watchDisk({ clock, look: () => file.place.look(), mend });
  const close = async () => {
    disk.close();
    await file.close();
    for (const one of locks) await one.release();
  };
  return { db: file.db, disk, close };
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
