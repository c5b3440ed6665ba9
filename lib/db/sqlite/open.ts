// Prisma's client over one safe connection.

import { PrismaClient } from '../../../prisma/client/client';
import type { Db } from '../client';
import type { Commit } from '../write';
import { type Connection, connectSafely, OneConnection } from './connection';
import { type Place, placeOf } from './place';
import { writeAgain } from './rescue';
import { takeTurns } from './turns';

export type SqliteFile = {
  readonly db: Db;
  readonly connection: Connection;
  readonly commit: Commit;
  readonly place: Place;
  /** After its files were deleted: writes them to their place again. Throws where that can't be done. */
  readonly rescue: () => Promise<void>;
  /** Leaves one whole file behind, without a write-ahead log beside it. */
  readonly close: () => Promise<void>;
};

/** `connect` makes the connection; the default is one in this thread. */
export async function openSqlite(path: string, connect?: (path: string) => Connection): Promise<SqliteFile> {
  const place = placeOf(path);
  const connection = await connectSafely(path, place, connect);
  // A deletion whose process was killed may still stand in the log.
  await emptyWal(connection);
  const commit = takeTurns(connection);
  const db = new PrismaClient({ adapter: new OneConnection(connection, path) });
  const rescue = async () => {
    await writeAgain(connection, path);
    await connection.renew();
  };
  const close = async () => {
    await emptyWal(connection);
    await db.$disconnect();
    connection.close();
  };
  return { db, connection, commit, place, rescue, close };
}

/** Not possible on a disk that is full or away; the log is read at the next start then. */
async function emptyWal(connection: Connection): Promise<void> {
  await connection.execute('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => undefined);
}
