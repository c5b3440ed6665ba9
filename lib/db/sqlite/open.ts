// Opens the SQLite file so that a commit survives a power cut, and refuses to go on where it would not.

import { PrismaClient } from '../../../prisma/client/client';
import type { Db } from '../client';
import { type Connection, connect, OneConnection } from './connection';

/** What must hold: [pragma, what is set, what it then answers]. */
const pragmas = [
  ['busy_timeout', '5000', '5000'],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', '2'],
  ['foreign_keys', 'ON', '1'],
] as const;

export type SqliteFile = { readonly db: Db; readonly connection: Connection };

export async function openSqlite(path: string): Promise<SqliteFile> {
  const connection = connect(path);
  try {
    for (const [name, value] of pragmas) await connection.execute(`PRAGMA ${name} = ${value}`);
    for (const [name, , expected] of pragmas) await assertPragma(connection, path, name, expected);
  } catch (error) {
    connection.close();
    throw error;
  }
  return { db: new PrismaClient({ adapter: new OneConnection(connection, path) }), connection };
}

async function assertPragma(connection: Connection, path: string, name: string, expected: string) {
  const { rows } = await connection.execute(`PRAGMA ${name}`);
  const found = String(rows[0]?.[0]);
  if (found !== expected) {
    throw new Error(`${path}: SQLite keeps ${name} at ${found} where ${expected} is needed to lose nothing.`);
  }
}
