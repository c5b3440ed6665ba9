// Slides that hold more than can be read from the last row: they are drawn, smaller and smaller, and named at the start. From
// rough widths, see sizes.ts.

import { isBare } from '../code/code';
import type { Beyond, Block, Layout, Overfull } from '../deck';
import { type Box, codeFitting, codeShape, figureWidth, sizeIn } from './sizes';

/** px of the canvas of 1,080 lines: smaller type is not read from the last row. */
export const leastReadable = 20;
/** The same for code, where every sign counts. */
const leastCode = 22;

/** Where words and figures stand on the stage; see composition.ts and stage.css. */
const boxes = {
  words: { width: 792, height: 920, head: 84, most: 57 },
  all: { width: 1800, height: 920, most: 114 },
  field: { width: 955, height: 1009, most: 44 },
  above: { width: 1800, height: 200, most: 38 },
  paper: { width: 1765, height: 649, most: 64 },
  /** Under a heading of one line. */
  tall: { width: 1765, height: 780, most: 64 },
} as const satisfies Readonly<Record<string, Box>>;

/** A figure that would be small beside the words gets the width of the canvas, below them. */
export const isWide = (figure: Block): boolean => figureWidth(figure) > 955 / 30;
/** So many characters fit above a figure. */
export const mostAbove = 160;

/** Code on a sheet of its own, or a drawing. */
const isSheet = (block: Block): boolean =>
  block.kind === 'drawn' || (block.kind === 'code' && !isBare(block));

export const isFigure = (block: Block): boolean =>
  block.kind === 'code' || block.kind === 'table' || block.kind === 'formula' || block.kind === 'drawn';

/** How a slide without drawings shares the canvas between words and figures. Code takes the whole width where the layout has it. */
export function sharing(words: readonly Block[], layout: Layout): 'spread' | 'stack' | 'pair' {
  const figures = words.filter(isFigure);
  if (figures.length === 0 || figures.length === words.length) return 'spread';
  const alone = words.every((block) => isFigure(block) || block.kind === 'heading');
  const wide = layout === 'wide' || layout === 'full';
  const whole = (figure: Block) =>
    isWide(figure) || ((wide || alone) && isSheet(figure)) || (wide && figure.kind === 'table');
  if (!figures.some(whole)) return 'pair';
  const above = words.filter((block) => !isFigure(block));
  const brief = above.every(({ kind }) => kind === 'heading' || kind === 'paragraph');
  return brief && lengthOf(above) <= mostAbove ? 'stack' : 'spread';
}

/** Code below a heading of one line gets what the heading leaves. */
export const isUnderHeading = (above: readonly Block[], figures: readonly Block[]): boolean =>
  above.length === 1 &&
  above[0]?.kind === 'heading' &&
  lengthOf(above) <= 44 &&
  figures.some(({ kind }) => kind === 'code' || kind === 'drawn');

export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + ('children' in block ? textLength(block) : 0), 0);
}

const textLength = (block: Block): number =>
  block.kind === 'heading' || block.kind === 'paragraph'
    ? block.children.reduce((sum, inline) => sum + ('text' in inline ? inline.text.length : 10), 0)
    : 0;

/** What of a slide is too small to be read, with its line in the file. `lineOf` knows every block of the slide. */
export function overfullOf(
  all: readonly Block[],
  layout: Layout,
  lineOf: (block: Block) => number,
): readonly Overfull[] {
  const blocks = all.filter(({ on }) => on !== 'phone');
  const words = withoutPictures(blocks.filter(({ kind }) => kind !== 'widget'));
  // Its drawings decide where the words stand: they get a column at least.
  const groups: readonly (readonly [readonly Block[], Box])[] =
    words.length < blocks.length && words.length > 0 ? [[words, boxes.words]] : boxed(words, layout);
  return groups.flatMap(([group, box]) => {
    const fullest = largest(group, box);
    const least = fullest?.kind === 'code' ? leastCode : leastReadable;
    return fullest && sizeIn(group, box) < least ? [told(fullest, box, lineOf(fullest))] : [];
  });
}

/** Pictures have a box of their own, except where they stand among code and tables. */
function withoutPictures(words: readonly Block[]): readonly Block[] {
  const others = words.filter(({ kind }) => kind !== 'picture' && kind !== 'clip');
  return others.some(isFigure) ? words : others;
}

function boxed(words: readonly Block[], layout: Layout): readonly (readonly [readonly Block[], Box])[] {
  const figures = words.filter(isFigure);
  const others = words.filter((block) => !isFigure(block));
  switch (sharing(words, layout)) {
    case 'spread':
      return [[words, boxes.all]];
    case 'stack':
      return [
        [others, boxes.above],
        [figures, isUnderHeading(others, figures) ? boxes.tall : boxes.paper],
      ];
    case 'pair':
      return [
        [others, boxes.words],
        [figures, boxes.field],
      ];
  }
}

/** What alone would already be the smallest. */
function largest(blocks: readonly Block[], box: Box): Block | undefined {
  const sizes = new Map(blocks.map((block) => [block, sizeIn([block], box)]));
  return [...blocks].sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0))[0];
}

function told(block: Block, box: Box, at: number): Overfull {
  if (block.kind === 'code') {
    const beyond = beyondOf(block, box, at);
    return { what: 'code', line: at, ...codeShape(block), ...(beyond && { beyond }) };
  }
  if (block.kind === 'table')
    return { what: 'table', line: at, columns: block.head.length, rows: block.rows.length };
  return { what: 'words', line: at };
}

/** Where code becomes too much, unless what is around it is too much; `at` is the line of its opening marks. */
function beyondOf(code: Extract<Block, { kind: 'code' }>, box: Box, at: number): Beyond | null {
  if (code.later) return null;
  const fitting = codeFitting(code, box, leastCode);
  const lines = code.text.split('\n');
  const long = lines.findIndex((line) => [...line].length > fitting.columns);
  if (long >= 0) return { line: at + 1 + long, column: fitting.columns + 1 };
  return lines.length > fitting.lines ? { line: at + 1 + fitting.lines, column: null } : null;
}
