// Sheets with questions: CSV with whatever separator, and the first sheet of a workbook.

import { decoded, type Read } from '../formats/format';
import type { Given, Sink } from '../model';
import { Refused } from '../model';
import { all, attribute, deep, one, parseXml, relation, textOf, type Xml } from '../office/xml';
import { pathFrom, textIn, unzip, type Zip } from '../office/zip';
import { bankOf } from './bank';
import { columnsOf, questionsOf, type Row } from './rows';

export const readCsv = (given: Given, sink: Sink): Read =>
  bankOf(questionsOf(csvRows(decoded(given)), sink), '', sink);

/** The sheet that names questions, or else the first. */
export function readXlsx(given: Given, sink: Sink): Read {
  const zip = unzip(given.bytes, (name) => /^xl\/.*\.(xml|rels)$/.test(name));
  const sheets = sheetsOf(zip);
  if (sheets.length === 0) throw new Refused({ code: 'broken', text: given.name });
  const rows = sheets.find((some) => columnsOf(some)) ?? sheets[0]!;
  return bankOf(questionsOf(rows, sink), '', sink);
}

/** Quotes may enclose separators and line ends; two of them are one. */
export function csvRows(source: string): Row[] {
  const text = source.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/, '');
  const [head = ''] = text.split('\n');
  const separator = [',', ';', '\t', '|'].reduce((a, b) =>
    head.split(b).length > head.split(a).length ? b : a,
  );
  const rows: Row[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let first = 1;
  const endRow = () => {
    cells.push(cell);
    if (cells.some((each) => each.trim() !== '')) rows.push({ cells, line: first });
    [cells, cell, first] = [[], '', line];
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '\n') line += 1;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (sign === '"' && cell.trim() === '') [quoted, cell] = [true, ''];
    else if (sign === separator) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  endRow();
  return rows;
}

function sheetsOf(zip: Zip): Row[][] {
  const book = textIn(zip, 'xl/workbook.xml');
  if (book === null) return [];
  const shared = textIn(zip, 'xl/sharedStrings.xml');
  const strings = shared === null ? [] : all(parseXml(shared), 'si').map(richText);
  const links = textIn(zip, 'xl/_rels/workbook.xml.rels');
  const targets = new Map(
    (links === null ? [] : all(parseXml(links), 'Relationship')).map((each) => [
      attribute(each, 'Id') ?? '',
      pathFrom('xl/workbook.xml', attribute(each, 'Target') ?? ''),
    ]),
  );
  return deep(parseXml(book), 'sheet').flatMap((sheet) => {
    const source = textIn(zip, targets.get(relation(sheet)) ?? '');
    return source === null ? [] : [rowsOf(parseXml(source), strings)];
  });
}

/** Without what is said of how it is pronounced. */
const richText = (xml: Xml): string =>
  deep(xml, 't')
    .filter((each) => !deep(xml, 'rPh').some((ruby) => deep(ruby, 't').includes(each)))
    .map(textOf)
    .join('');

function rowsOf(sheet: Xml, strings: readonly string[]): Row[] {
  return deep(sheet, 'row').map((row, i) => {
    const cells: string[] = [];
    for (const [at, cell] of all(row, 'c').entries()) {
      const place = columnOf(attribute(cell, 'r') ?? '') ?? at;
      if (place < 200) cells[place] = wordsOf(cell, strings);
    }
    return { cells: Array.from(cells, (cell) => cell ?? ''), line: Number(attribute(row, 'r') ?? i + 1) };
  });
}

function wordsOf(cell: Xml, strings: readonly string[]): string {
  const value = textOf(one(cell, 'v'));
  if (attribute(cell, 't') === 's') return strings[Number(value)] ?? '';
  if (attribute(cell, 't') === 'inlineStr') return richText(cell);
  if (attribute(cell, 't') === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  return value;
}

/** `C7` → 2 */
function columnOf(reference: string): number | null {
  const [letters] = /^[A-Z]{1,3}/.exec(reference) ?? [];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
