// How much room words, code and tables take, roughly and without a browser: enough to give a wide figure the whole canvas, and
// to say at the start which slide is too full to be read. Lengths are in ems of the type unless they say px. Pure.

import { isBare } from '../code/code';
import { type Block, type Inline, inlineText, type ListItem } from '../deck';

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>;
type Table = Kind<'table'>;
type Cells = readonly (readonly Inline[])[];

/** Mean widths of a character: of words, of code, and of a heading, which is set narrow. */
const letter = 0.5;
const sign = 0.58;
const narrow = 0.42;
const line = 1.16;
const gap = 0.58;
const cellGap = 0.9;

type Code = Extract<Block, { kind: 'code' }>;
/** Of a picture among words; see pictures.css. */
const pictureHeight = 8;

/** Characters of the longest line. */
const codeColumns = (text: string): number => Math.max(...text.split('\n').map((each) => [...each].length));
const statesOf = (code: Code) => [code, ...(code.later ?? [])];

/** The most characters and lines of all that code becomes. */
export function codeShape(code: Code): { readonly columns: number; readonly lines: number } {
  const texts = statesOf(code).map(({ text }) => text);
  return {
    columns: Math.max(...texts.map(codeColumns)),
    lines: Math.max(...texts.map((text) => text.split('\n').length)),
  };
}

/** What stands beside and above the lines of code on its own sheet: edges, numbers, the file's name. */
export function codeRoom(code: Code): {
  readonly beside: number;
  readonly above: number;
  readonly line: number;
} {
  if (statesOf(code).every(isBare)) return { beside: 0, above: 0, line: 1.5 };
  const numbers = Math.max(
    0,
    ...statesOf(code).map(({ from, text }) =>
      from === undefined ? 0 : String(from + text.split('\n').length).length + 1.4,
    ),
  );
  const named = statesOf(code).some(({ file }) => file);
  return { beside: 2.1 + sign * numbers, above: 1 + (named ? 1.6 : 0), line: 1.36 };
}

/** How many characters and lines of code can be set in type of a size, px, in a box of px. */
export function codeFitting(code: Code, box: Pick<Box, 'width' | 'height'>, size: number) {
  const { beside, above, line } = codeRoom(code);
  return {
    columns: Math.floor((box.width / size - beside) / sign),
    lines: Math.floor((box.height / size - above) / line),
  };
}

/**
 * A table whose only row holds as many numbers in each cell is a set of columns: "0 0 1" becomes three cells, one
 * below the other. Null for every other table.
 */
export function numberColumns(rows: readonly Cells[]): readonly (readonly string[])[] | null {
  const [row, ...others] = rows;
  if (!row || others.length > 0) return null;
  const columns = row.map((cell) => inlineText(cell).trim().split(/\s+/));
  const length = columns[0]?.length ?? 0;
  const even = columns.every(
    (column) => column.length === length && column.every((text) => /^-?[\d.]+$/.test(text)),
  );
  return length > 1 && even ? columns : null;
}

/** Of each column, the width that its longest cell and its longest word take. */
function columnWidths({ head, rows }: Pick<Table, 'head' | 'rows'>) {
  return head.map((_, column) => {
    const cells = [head, ...rows].map((row) => inlineText(row[column] ?? []));
    const words = cells.flatMap((cell) => cell.split(/\s+/));
    const width = (texts: readonly string[]) =>
      letter * Math.max(0, ...texts.map((text) => text.length)) + cellGap;
    return { whole: width(cells), least: width(words) };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** As wide as a figure is on one line per row. */
export function figureWidth(block: Block): number {
  if (block.kind === 'code') return sign * codeShape(block).columns + codeRoom(block).beside;
  if (block.kind !== 'table' || numberColumns(block.rows)) return 0;
  return sum(columnWidths(block).map(({ whole }) => whole));
}

/** The height of a block in a place that is `width` ems wide; infinite where it is too wide. */
function heightIn(block: Block, width: number, head: number): number {
  switch (block.kind) {
    case 'heading':
      return block.level === 1
        ? head * (0.98 * lines(block.children, narrow * head, width) + 0.12)
        : 1.38 * lines(block.children, 0.58, width);
    case 'paragraph':
      return line * lines(block.children, letter, width);
    case 'list':
      return sum(block.items.map((item) => itemHeight(item, width))) + gap * (block.items.length - 1);
    case 'code':
      return figureWidth(block) > width ? Number.POSITIVE_INFINITY : codeHeight(block);
    case 'table':
      return tableHeight(block, width);
    case 'quote':
    case 'details':
      return heightsIn(
        [...block.children, ...(block.kind === 'details' ? [wordsOf(block.summary)] : [])],
        width - 1.2,
        head,
      );
    case 'columns':
      return columnsHeight(block, width, head);
    case 'definitions':
      return definitionsHeight(block, width);
    case 'footnotes':
      return sum(block.notes.map(({ children }) => 0.8 * line * lines(children, 0.8 * letter, width)));
    case 'formula':
      return 2;
    case 'picture':
      return pictureHeight + (block.picture.caption ? line : 0);
    case 'clip':
      return pictureHeight;
    case 'drawn':
      return 10;
    case 'widget':
      return 0;
  }
}

/** Between two columns. */
const columnGap = 1.6;

function columnsHeight({ widths, columns }: Kind<'columns'>, width: number, head: number): number {
  const shared = width - columnGap * (columns.length - 1);
  const whole = sum(widths);
  return Math.max(
    ...columns.map((column, i) => heightsIn(column, (shared * (widths[i] ?? 1)) / whole, head)),
  );
}

const definitionsHeight = ({ entries }: Extract<Block, { kind: 'definitions' }>, width: number): number =>
  sum(
    entries
      .flatMap(({ term, meanings }) => [term, ...meanings])
      .map((each) => line * lines(each, letter, width)),
  );

const lines = (words: readonly Inline[], character: number, width: number): number =>
  Math.max(1, Math.ceil((character * inlineText(words).length) / width));

function itemHeight({ children, blocks = [] }: ListItem, width: number): number {
  const below = heightsIn(blocks, width - 1.22, 84 / 38);
  return below + (children.length > 0 ? line * lines(children, letter, width - 1.22) : 0);
}

const heightsIn = (blocks: readonly Block[], width: number, head: number): number =>
  sum(blocks.map((each) => 0.3 + heightIn(each, width, head)));

function codeHeight(code: Code): number {
  const { above, line } = codeRoom(code);
  return above + line * codeShape(code).lines;
}

const wordsOf = (children: readonly Inline[]): Block => ({
  step: 0,
  on: 'both',
  kind: 'paragraph',
  children,
});

function tableHeight(table: Table, width: number): number {
  const columns = numberColumns(table.rows);
  if (columns) return 3.3 + 1.64 * (columns[0]?.length ?? 0);
  const widths = columnWidths(table);
  const least = sum(widths.map((each) => each.least));
  if (least > width) return Number.POSITIVE_INFINITY;
  const whole = sum(widths.map((each) => each.whole));
  // What is left over goes to the columns that want more, as browsers share it.
  const share = whole > least ? Math.min(1, (width - least) / (whole - least)) : 1;
  const given = widths.map((each) => each.least + share * (each.whole - each.least) - cellGap);
  const rowHeight = (row: Cells) =>
    0.3 + line * Math.max(1, ...row.map((cell, i) => lines(cell, letter, given[i] ?? 1)));
  return sum([table.head, ...table.rows].map(rowHeight));
}

/** A box on the canvas, px. `head` is the size of a heading where it does not follow the words'. */
export type Box = {
  readonly width: number;
  readonly height: number;
  readonly head?: number;
  /** The largest size of the type. */
  readonly most: number;
};

const step = 0.97;
/** px; smaller than this nothing is told apart any more. */
const least = 4;

/** The size of the type, px, at which blocks fit into a box: about, and not above `most`. */
export function sizeIn(blocks: readonly Block[], box: Box): number {
  for (let size = box.most; size > least; size *= step) {
    const width = box.width / size;
    const head = box.head === undefined ? 84 / 38 : (box.head / size) * Math.min(1, size / 22.8);
    const heights = blocks.map((block) => heightIn(block, width, head));
    if (sum(heights) + gap * (blocks.length - 1) <= box.height / size) return size;
  }
  return least;
}
