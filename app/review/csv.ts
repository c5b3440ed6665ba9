// Rows as CSV (RFC 4180) for spreadsheets: UTF-8 with its mark, and no cell that one would run as a formula.

import { stringify } from 'csv-stringify/sync';

/** csv-stringify quotes what holds its whole delimiter, CR LF; half of one ends a line as well. */
const lineBreak = /[\r\n]/;

export type CsvRow = readonly (string | number | null)[];

/** How a spreadsheet of some country reads CSV: what is between cells, and between a number's whole and its fraction. */
export type Sheet = 'comma' | 'semicolon';

const separators = { comma: ',', semicolon: ';' } as const satisfies Record<Sheet, string>;
const decimalComma = (value: number) => String(value).replace('.', ',');

/** Null for one that nobody knows. */
export function readSheet(params: URLSearchParams): Sheet | null {
  const separator = params.get('separator') ?? 'comma';
  return Object.hasOwn(separators, separator) ? (separator as Sheet) : null;
}

/** The head of a file; a byte order mark tells Excel that it is UTF-8. */
export const csvHead = (columns: readonly string[], sheet: Sheet = 'comma'): string =>
  `\uFEFF${csvRows([columns], sheet)}`;

/** Cells that begin with = + - @, a tab or a carriage return get an apostrophe before them. */
export const csvRows = (rows: readonly CsvRow[], sheet: Sheet = 'comma'): string =>
  stringify(
    rows.map((row) => [...row]),
    {
      escape_formulas: true,
      record_delimiter: 'windows',
      quoted_match: lineBreak,
      delimiter: separators[sheet],
      ...(sheet === 'semicolon' && { cast: { number: decimalComma } }),
    },
  );
