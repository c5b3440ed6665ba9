// Takes deleted drawings' ink out of the copies of the database, so that no copy of ours brings it back.

import { rmSync } from 'node:fs';
import { connect } from './connection';

export type DeletedDrawing = { readonly session: string; readonly id: string };

/** The rows stay, blank: the copy's log still has the drawings. Throws where a copy can't be opened or written. */
export async function forgetInk(file: string, drawings: readonly DeletedDrawing[]): Promise<void> {
  const connection = connect(file);
  try {
    // No journal on the disk would keep what is overwritten.
    await connection.execute('PRAGMA journal_mode = MEMORY');
    await connection.execute('PRAGMA secure_delete = ON');
    for (const { session, id } of drawings) {
      await connection.execute({
        sql: `UPDATE "Digit" SET "strokes" = '[]', "pixels" = zeroblob(784) WHERE "sessionId" = ? AND "id" = ?`,
        args: [session, id],
      });
    }
  } finally {
    connection.close();
  }
  for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true });
}
