// A second connection, which only reads, for the archive thread. WAL lets it read while the server writes.

import { existsSync } from 'node:fs';
import { PrismaClient } from '../../../prisma/client/client';
import type { Db } from '../client';
import { connect, OneConnection } from './connection';

/** It may wait longer than the server's own connection: nobody else waits for it. ms */
const busyTimeout = 5_000;

/** `path` is a database that the server has open. */
export async function openForReading(path: string): Promise<Db> {
  if (!existsSync(path)) throw new Error(`There is no database at ${path}`);
  const connection = connect(path);
  await connection.execute(`PRAGMA busy_timeout = ${busyTimeout}`);
  await connection.execute('PRAGMA query_only = ON');
  return new PrismaClient({ adapter: new OneConnection(connection, path) });
}
