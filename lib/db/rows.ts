// Many rows in one statement. Prisma's own createMany takes seven times as long for a hundred drawings, and the
// statement blocks the event loop. The SQL is common to SQLite and PostgreSQL; names come from the code, never from outside.

import { Prisma } from '../../prisma/client/client';
import type { Tx } from './client';

export type Cell = string | number | bigint | boolean | Date | Uint8Array | null;
/** Column → value; all rows of one call have the same columns in the same order. */
export type Row = { readonly [column: string]: Cell };

/** SQLite takes 32,766 values per statement. */
const rowsEach = 500;

export async function insertRows(tx: Tx, table: string, rows: readonly Row[]): Promise<void> {
  await forChunks(rows, (columns, values) => {
    return tx.$executeRaw`INSERT INTO ${name(table)} (${names(columns)}) VALUES ${values}`;
  });
}

/** Rows that exist already, by `key`, get the new values. No key may come twice in one call. */
export async function upsertRows(
  tx: Tx,
  table: string,
  key: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  await forChunks(rows, (columns, values) => {
    const set = columns
      .filter((column) => !key.includes(column))
      .map((column) => Prisma.sql`${name(column)} = excluded.${name(column)}`);
    return tx.$executeRaw`INSERT INTO ${name(table)} (${names(columns)}) VALUES ${values}
      ON CONFLICT (${names(key)}) DO UPDATE SET ${Prisma.join(set)}`;
  });
}

/** Sets the columns other than `key` on rows that exist; missing rows are skipped. */
export async function updateRows(
  tx: Tx,
  table: string,
  key: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  await forChunks(rows, (columns, values) => {
    const given = (column: string) => Prisma.raw(`given.column${columns.indexOf(column) + 1}`);
    const set = columns
      .filter((column) => !key.includes(column))
      .map((column) => Prisma.sql`${name(column)} = ${given(column)}`);
    const where = key.map((column) => Prisma.sql`${name(table)}.${name(column)} = ${given(column)}`);
    return tx.$executeRaw`UPDATE ${name(table)} SET ${Prisma.join(set)}
      FROM (VALUES ${values}) AS given WHERE ${Prisma.join(where, ' AND ')}`;
  });
}

/** Missing rows are skipped. */
export async function deleteRows(
  tx: Tx,
  table: string,
  key: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  await forChunks(rows, (_columns, values) => {
    return tx.$executeRaw`DELETE FROM ${name(table)} WHERE (${names(key)}) IN (VALUES ${values})`;
  });
}

async function forChunks(
  rows: readonly Row[],
  execute: (columns: string[], values: Prisma.Sql) => Promise<number>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsEach) {
    const chunk = rows.slice(from, from + rowsEach);
    const columns = Object.keys(chunk[0] ?? {});
    const values = chunk.map((row) => Prisma.sql`(${Prisma.join(Object.values(row))})`);
    await execute(columns, Prisma.join(values));
  }
}

const name = (word: string) => Prisma.raw(`"${word}"`);
const names = (words: readonly string[]) => Prisma.raw(words.map((word) => `"${word}"`).join(', '));
