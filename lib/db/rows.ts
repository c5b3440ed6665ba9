// Many rows in one statement, as text and values: whoever has a connection runs it. The SQL is common to SQLite and
// PostgreSQL; names come from the code, never from outside.

export type Cell = string | number | bigint | boolean | Date | Uint8Array | null;
/** Column → value; all rows of one call have the same columns in the same order. */
export type Row = { readonly [column: string]: Cell };

export type Statement = { readonly sql: string; readonly args: readonly Exclude<Cell, Date>[] };

/** SQLite takes 32,766 values per statement. */
const rowsEach = 500;

export const insertRows = (table: string, rows: readonly Row[]): Statement[] =>
  forChunks(rows, (columns, values) => `INSERT INTO "${table}" (${names(columns)}) VALUES ${values}`);

/** Rows that exist already, by `key`, get the new values. No key may come twice in one call. */
export const upsertRows = (table: string, key: readonly string[], rows: readonly Row[]): Statement[] =>
  forChunks(rows, (columns, values) => {
    const set = columns
      .filter((column) => !key.includes(column))
      .map((column) => `"${column}" = excluded."${column}"`);
    return `INSERT INTO "${table}" (${names(columns)}) VALUES ${values} ON CONFLICT (${names(key)}) DO UPDATE SET ${set.join(', ')}`;
  });

/** Sets the columns other than `key` on rows that exist; missing rows are skipped. */
export const updateRows = (table: string, key: readonly string[], rows: readonly Row[]): Statement[] =>
  forChunks(rows, (columns, values) => {
    const given = (column: string) => `given.column${columns.indexOf(column) + 1}`;
    const set = columns
      .filter((column) => !key.includes(column))
      .map((column) => `"${column}" = ${given(column)}`);
    const where = key.map((column) => `"${table}"."${column}" = ${given(column)}`);
    return `UPDATE "${table}" SET ${set.join(', ')} FROM (VALUES ${values}) AS given WHERE ${where.join(' AND ')}`;
  });

/** Missing rows are skipped. */
export const deleteRows = (table: string, key: readonly string[], rows: readonly Row[]): Statement[] =>
  forChunks(rows, (_columns, values) => `DELETE FROM "${table}" WHERE (${names(key)}) IN (VALUES ${values})`);

function forChunks(
  rows: readonly Row[],
  sqlOf: (columns: readonly string[], values: string) => string,
): Statement[] {
  const statements: Statement[] = [];
  for (let from = 0; from < rows.length; from += rowsEach) {
    const chunk = rows.slice(from, from + rowsEach);
    const columns = Object.keys(chunk[0] ?? {});
    const marks = `(${columns.map(() => '?').join(', ')})`;
    const args = chunk.flatMap((row) => Object.values(row).map(plain));
    statements.push({ sql: sqlOf(columns, Array(chunk.length).fill(marks).join(', ')), args });
  }
  return statements;
}

/** Times are kept as Prisma writes them. */
const plain = (cell: Cell) => (cell instanceof Date ? cell.toISOString().replace('Z', '+00:00') : cell);

const names = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');
