// What stands side by side elsewhere: grids and flexible boxes of HTML, divs for columns, left and right halves. Two or three parts
// with something in each become columns.

import type { FlowNode } from '../../deck/markdown';
import type { Element, Tree } from './fold';
import { container, isStep, isSteps } from './nodes';

export type Cells = {
  readonly cells: readonly (readonly Tree[])[];
  readonly widths: readonly number[] | null;
};

/** What a format writes for columns that it has found itself: its children are the columns. */
export const sideBySide = 'side-by-side';

const classesOf = ({ attributes }: Element): readonly string[] =>
  (attributes.class ?? '').split(/\s+/).filter((name) => name !== '');
const has = (element: Element, pattern: RegExp): boolean =>
  classesOf(element).some((name) => pattern.test(name));
const styleOf = ({ attributes }: Element): string => attributes.style ?? '';

/** How many columns it says; 0 where it only says that there are some; null where it is no such thing. */
function asked(element: Element): number | null {
  if (element.name === sideBySide || element.name === 'split') return 0;
  if (!/^(div|section|columns|main|article)$/.test(element.name)) return null;
  const grid = /(?:^|\s)(?:[\w-]+:)?(?:grid-)?cols-([23])(?:\s|$)/.exec(
    `${element.attributes.class ?? ''} ${element.attributes.grid ?? ''}`,
  );
  if (grid) return Number(grid[1]);
  if (
    has(
      element,
      /^(columns?-?[23]|(two|three)-?col(umn)?s?|cols-?[23]|columns|cols|multi-?col(umn)?s?|r-hstack|twocols?)$/,
    )
  )
    return 0;
  if (has(element, /^(row|grid|flex|container)$/) && cellsIn(element).every(isCell)) return 0;
  if (has(element, /^flex$/) && !has(element, /^flex-col/)) return 0;
  const style = styleOf(element);
  if (/grid-template-columns|display:\s*(inline-)?grid/.test(style)) return 0;
  return /display:\s*flex/.test(style) && !/flex-direction:\s*column/.test(style) ? 0 : null;
}

const isCell = (tree: Tree): boolean => tree.type === 'element' && has(tree, /^(col(umn)?s?|kol)(-|$)/);
const isBlank = (tree: Tree): boolean =>
  tree.type === 'comment' || (tree.type === 'text' && tree.value.trim() === '') || tree.type === 'break';
const cellsIn = ({ children }: Element): readonly Tree[] => children.filter((child) => !isBlank(child));

/** The parts that stand side by side; null where these are none. */
export function sidesOf(element: Element): Cells | null {
  const columns = asked(element);
  if (columns === null) return null;
  const cells = cellsIn(element);
  const boxes = cells.every((cell) => cell.type === 'element' && !/^(br|hr|style|script)$/.test(cell.name));
  if (cells.length < 2 || (columns === 0 && (cells.length > 3 || !boxes))) return null;
  if (columns === 0 || cells.length === columns)
    return { cells: cells.map((cell) => [cell]), widths: widthsOf(cells) };
  if (cells.length % columns !== 0 || cells.length > 12) return null;
  const parts = Array.from({ length: columns }, (_, i) => cells.filter((_, at) => at % columns === i));
  return { cells: parts, widths: null };
}

/** In tenths of the whole, where each says its own. */
function widthsOf(cells: readonly Tree[]): number[] | null {
  const widths = cells.map((cell) => {
    if (cell.type !== 'element') return Number.NaN;
    const percent = cell.attributes['data-width'] ?? /(?:^|[;\s])width:\s*([\d.]+)%/.exec(styleOf(cell))?.[1];
    const [, twelfths] =
      /(?:^|\s)(?:kol|col(?:-\w\w)?)-(\d{1,2})(?:-12)?(?:\s|$)/.exec(cell.attributes.class ?? '') ?? [];
    return percent === undefined ? (Number(twelfths) * 10) / 12 : Number.parseFloat(percent) / 10;
  });
  if (!widths.every((width) => width >= 0.5 && width <= 10)) return null;
  const rounded = widths.map((width) => Math.round(2 * width) / 2);
  return rounded.every((width) => width === rounded[0]) ? null : rounded;
}

const left = /^(left-column|pull-left|column-left|left-col|col-left|leftcol)$/;
const right = /^(right-column|pull-right|column-right|right-col|col-right|rightcol)$/;
const floats = (element: Element, side: string): boolean =>
  new RegExp(`float:\\s*${side}`).test(styleOf(element));

/** A left half and the right half behind it, as one. */
export function paired(trees: readonly Tree[]): Tree[] {
  const all: Tree[] = [];
  for (let i = 0; i < trees.length; i++) {
    const tree = trees[i]!;
    const at = trees.findIndex((each, place) => place > i && !isBlank(each));
    const next = trees[at];
    const isPair =
      tree.type === 'element' &&
      next?.type === 'element' &&
      ((has(tree, left) && has(next, right)) || (floats(tree, 'left') && floats(next, 'right')));
    if (!isPair) {
      all.push(tree);
      continue;
    }
    all.push({ ...tree, name: sideBySide, attributes: {}, children: [tree, next] });
    i = at;
  }
  return all;
}

/** Columns of blocks; the blocks one after the other where they can't stand so. */
export function columnsOf(
  parts: readonly (readonly FlowNode[])[],
  widths: readonly number[] | null,
): FlowNode[] {
  const filled = parts.filter((part) => part.some((block) => !isStep(block)));
  if (filled.length < 2 || filled.length > 3 || !filled.flat().every(mayStand)) return parts.flat();
  const said = widths && filled.length === parts.length ? { widths: widths.join(' ') } : {};
  return [
    container(
      'columns',
      filled.map((part) => container('column', part)),
      said,
    ),
  ];
}

/** What places itself on a slide stands in no column. */
const mayStand = (block: FlowNode): boolean =>
  (block.type !== 'containerDirective' && block.type !== 'leafDirective') ||
  isStep(block) ||
  (block.type === 'containerDirective' && block.name === 'details') ||
  (isSteps(block) && block.children.every((child) => mayStand(child as FlowNode)));

/** The same without columns: their blocks one after the other. */
export const withoutColumns = (blocks: readonly FlowNode[]): FlowNode[] =>
  blocks.flatMap((block) =>
    block.type === 'containerDirective' && (block.name === 'columns' || block.name === 'column')
      ? withoutColumns(block.children)
      : [block],
  );

/** The columns of a block; null where it has none. */
export const columnsIn = (block: FlowNode): readonly Column[] | null =>
  block.type === 'containerDirective' && block.name === 'columns' ? (block.children as Column[]) : null;

type Column = FlowNode & { readonly children: readonly FlowNode[] };
