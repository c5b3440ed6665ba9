// Rows as CSV (RFC 4180) for spreadsheets: UTF-8 with its mark, and no cell that one would run as a formula.

import { stringify } from 'csv-stringify/sync';

/** csv-stringify quotes what holds its whole delimiter, CR LF; half of one ends a line as well. */
const lineBreak = /[\r\n]/;

export type CsvRow = readonly (string | number | null)[];

/** The head of a file; a byte order mark tells Excel that it is UTF-8. */
export const csvHead = (columns: readonly string[]): string => `\uFEFF${csvRows([columns])}`;

/** Cells that begin with = + - @, a tab or a carriage return get an apostrophe before them. */
export const csvRows = (rows: readonly CsvRow[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: 'windows', quoted_match: lineBreak },
  );
