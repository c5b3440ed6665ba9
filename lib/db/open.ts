// Opens the data folder: no one else uses it, its database is sound, safe and of this version.

import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../result';
import type { Db } from './client';
import { lockFolder } from './sqlite/lock';
import { migrate, readMigrations } from './sqlite/migrate';
import { openSqlite } from './sqlite/open';

export type Data = {
  readonly db: Db;
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
export async function openData(folder: string, migrationsFolder: string): Promise<Result<Data, DataProblem>> {
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
    const close = async () => {
      await file.close();
      await lock.release();
    };
    const migrated = await migrate(file.connection, readMigrations(migrationsFolder));
    if (migrated.ok) return ok({ db: file.db, migrated: migrated.value, close });
    await close();
    return err({ why: migrated.error.why, at: path, reason: migrated.error.migration });
  } catch (error) {
    await lock.release();
    return err({ why: 'broken', at: path, reason: reason(error) });
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
