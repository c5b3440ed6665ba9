// A database whose files were deleted while it is open is still whole: the system keeps them until they are closed. It is
// written to its place again.

import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Connection } from './connection';

/** Afterwards the connection must be opened again. Throws where the copy can't be made; then nothing has changed. */
export async function writeAgain(connection: Connection, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const copy = `${path}.new`;
  rmSync(copy, { force: true });
  try {
    await connection.execute({ sql: 'VACUUM INTO ?', args: [copy] });
    const file = openSync(copy, 'r+');
    fsyncSync(file);
    closeSync(file);
    renameSync(copy, path);
  } finally {
    rmSync(copy, { force: true });
  }
  // They belong to the file that is gone.
  for (const end of ['-wal', '-shm']) rmSync(path + end, { force: true });
}
