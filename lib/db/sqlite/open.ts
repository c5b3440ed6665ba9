// Prisma's client over one safe connection.

import { PrismaClient } from '../../../prisma/client/client';
import type { Db } from '../client';
import { type Connection, connectSafely, OneConnection } from './connection';

export type SqliteFile = {
  readonly db: Db;
  readonly connection: Connection;
  /** Leaves one whole file behind, without a write-ahead log beside it. */
  readonly close: () => Promise<void>;
};

export async function openSqlite(path: string): Promise<SqliteFile> {
  const connection = await connectSafely(path);
  const db = new PrismaClient({ adapter: new OneConnection(connection, path) });
  const close = async () => {
    await connection.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    await db.$disconnect();
    connection.close();
  };
  return { db, connection, close };
}
