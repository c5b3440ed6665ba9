// One process per data folder. The lock is an SQLite file of its own, held by an exclusive transaction: the operating system
// releases it when the process ends, however it ends, so no stale lock stays behind.

import { join } from 'node:path';
import { connect, isBusy } from './connection';

export type FolderLock = { readonly release: () => Promise<void> };

/** Null when another process holds the folder. Other failures throw. */
export async function lockFolder(folder: string): Promise<FolderLock | null> {
  const connection = connect(join(folder, 'nudge.lock'));
  try {
    // A process that was just killed may take a moment to end.
    await connection.execute('PRAGMA busy_timeout = 1000');
    await connection.execute('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if (isBusy(error)) return null;
    throw error;
  }
  return {
    async release() {
      // Closing alone would keep the lock until the last statement is collected as garbage.
      await connection.execute('ROLLBACK');
      connection.close();
    },
  };
}
