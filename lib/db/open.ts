// Opens the data folder: nobody else in it, its database sound, safe and of this version.

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

/** `folder` is absolute and made where it is missing. An error is one sentence for the person at the keyboard. */
export async function openData(folder: string, migrationsFolder: string): Promise<Result<Data, string>> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    return err(`The data folder ${folder} can't be used: ${reason(error)}.`);
  }
  const lock = await lockFolder(folder).catch(reason);
  if (typeof lock === 'string') return err(`The data folder ${folder} can't be locked: ${lock}.`);
  if (!lock) {
    return err(
      `The data folder ${folder} is in use by another Nudge. Stop that one, or give --data another folder.`,
    );
  }
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
    return err(`The database ${path} can't be used. ${migrated.error}`);
  } catch (error) {
    await lock.release();
    return err(`The database ${path} can't be used: ${reason(error)}.`);
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
