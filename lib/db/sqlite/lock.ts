// One process a data folder. The lock is an SQLite file of its own, held in an exclusive transaction: the operating
// system lets go of it when the process ends, however it ends, so no stale lock can stay behind.

import { join } from 'node:path';
import { connect } from './connection';

export type FolderLock = { release(): void };

/** Null when another process holds the folder. Other failures throw. */
export async function lockFolder(folder: string): Promise<FolderLock | null> {
  const connection = connect(join(folder, 'nudge.lock'));
  try {
    await connection.execute('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if (error instanceof Error && /locked|busy/i.test(error.message)) return null;
    throw error;
  }
  return { release: () => connection.close() };
}
