// Many rows as one: SQLite writes them as JSON, and one statement reads so few that nobody waits long for it. Row by row
// through Prisma they take five times as long.

import { Prisma } from '../../prisma/client/client';
import type { Tx } from './client';

/** Bounds how long one statement takes, and with it how long a write-ahead log that should be emptied is kept. */
const rowsEach = 4_000;

/** Where the next statement begins: the last row's key. */
export type After = readonly (string | number)[];

/** The rows of a statement that returns one JSON array per row, as the column `row`. */
type Select = (after: After, limit: number) => Prisma.Sql;

/** Pieces of rows; `keyOf` tells the key of a row, by which `select` goes on. */
export async function* packedRows<Row extends readonly unknown[]>(
  db: Tx,
  start: After,
  select: Select,
  keyOf: (row: Row) => After,
  each = rowsEach,
): AsyncGenerator<Row[]> {
  for (let after = start; ; ) {
    const found = await db.$queryRaw<{ rows: string }[]>(
      Prisma.sql`SELECT json_group_array(json("row")) AS "rows" FROM (${select(after, each)})`,
    );
    const rows = JSON.parse(found[0]?.rows ?? '[]') as Row[];
    if (rows.length > 0) yield rows;
    if (rows.length < each) return;
    after = keyOf(rows.at(-1)!);
  }
}

export async function allPacked<Row extends readonly unknown[]>(
  ...args: Parameters<typeof packedRows<Row>>
): Promise<Row[]> {
  const all: Row[] = [];
  for await (const rows of packedRows<Row>(...args)) for (const row of rows) all.push(row);
  return all;
}

/** Ids of participants who were removed: nothing of theirs is in a review. */
export async function removedFrom(db: Tx, sessionId: string): Promise<Set<string>> {
  const where = { sessionId, removedAt: { not: null } };
  const rows = await db.participant.findMany({ where, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}
