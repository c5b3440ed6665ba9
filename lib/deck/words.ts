// Blocks without directives: headings, paragraphs, lists, code, formulas, tables.

import type { Mistake } from '../mistakes';
import type { Block, Inline, ListItem, Surface } from './deck';
import { readFormula, readSay } from './formula';
import { readInlines } from './inlines';
import type { Directive, FlowNode, List, Paragraph, Table } from './markdown';
import type { Scope } from './scope';

/** When and where a block is drawn. `nextItem` gives each list item its build. */
export type Placing = { readonly step: number; readonly on: Surface; nextItem(): number };

/** One block; null if it is a mistake, which is then reported. */
export function readBlock(node: Exclude<FlowNode, Directive>, placing: Placing, scope: Scope): Block | null {
  const placed = { step: placing.step, on: placing.on };
  switch (node.type) {
    case 'heading':
      if (node.depth === 1 || node.depth === 2 || node.depth === 3) {
        return { ...placed, kind: 'heading', level: node.depth, children: readInlines(node.children, scope) };
      }
      return refuse(node, { code: 'smallHeading' }, scope);
    case 'paragraph':
      return readParagraph(node, placed, scope);
    case 'list': {
      const items = node.children.map((item) => readItem(item, placing.nextItem(), scope));
      return {
        ...placed,
        step: items[0]?.step ?? placed.step,
        kind: 'list',
        ordered: node.ordered === true,
        items,
      };
    }
    case 'code':
      return { ...placed, kind: 'code', text: node.value };
    case 'math': {
      if (!closesMath(node, scope)) return refuse(node, { code: 'notClosed', of: '$$', colons: '$$' }, scope);
      const formula = readFormula(node.value, readSay(node.meta ?? '').say, true, node, scope);
      return formula && { ...placed, kind: 'formula', ...formula };
    }
    case 'table':
      return { ...placed, kind: 'table', ...readTable(node, scope) };
    case 'html':
      return refuse(node, { code: 'html', text: node.value.slice(0, 40) }, scope);
    case 'thematicBreak':
      return refuse(node, { code: 'separator' }, scope);
    default:
      return refuse(node, { code: 'notABlock', what: node.type }, scope);
  }
}

function refuse(node: FlowNode, mistake: Mistake, scope: Scope): null {
  scope.report(node, mistake);
  return null;
}

/** Decks that were given before may have a formula that the end of its slide closes. */
function closesMath(node: FlowNode, { source, kept }: Scope): boolean {
  const last = source.slice(0, node.position?.end.offset).split('\n').at(-1) ?? '';
  return kept || last.trim().endsWith('$$');
}

function readParagraph(
  node: Paragraph,
  placed: { readonly step: number; readonly on: Surface },
  scope: Scope,
): Block | null {
  const stray = strayColons(node, scope);
  if (stray) return refuse(node, stray, scope);
  if (!scope.kept && isHeadless(textOf(node, scope)))
    return refuse(node, { code: 'tableWithoutHead' }, scope);
  const children = readInlines(node.children, scope);
  return children.length > 0 ? { ...placed, kind: 'paragraph', children } : null;
}

const textOf = ({ position }: FlowNode, { source }: Scope): string =>
  source.slice(position?.start.offset ?? 0, position?.end.offset);

/** Several lines with a bar at each end and one in between. */
function isHeadless(text: string): boolean {
  const lines = text.split('\n');
  return lines.length > 1 && lines.every((line) => /^\s*\|.*\|.*\|\s*$/.test(line));
}

/** A line that was meant as a directive and could not be read as one. */
function strayColons(node: Paragraph, scope: Scope): Mistake | null {
  const line = textOf(node, scope)
    .split('\n')
    .find((each) => /^\s*::/.test(each))
    ?.trim();
  if (line === undefined) return null;
  return /^:{3,}$/.test(line) ? { code: 'closesNothing' } : { code: 'unreadable', line: line.slice(0, 60) };
}

function readItem(item: List['children'][number], step: number, scope: Scope): ListItem {
  const [first, ...more] = item.children;
  if (first?.type === 'paragraph' && more.length === 0)
    return { step, children: readInlines(first.children, scope) };
  const nested = more.some((child) => child.type === 'list');
  scope.report(item, { code: nested ? 'listInList' : 'itemOfWords' });
  return { step, children: [] };
}

function readTable(node: Table, scope: Scope): { head: Inline[][]; rows: Inline[][][] } {
  const columns = node.children[0]?.children.length ?? 0;
  for (const row of node.children) {
    const cells = row.children.length;
    if (cells > columns && !scope.kept) scope.report(row, { code: 'tableRow', cells, columns });
  }
  const [head = [], ...rows] = node.children.map((row) =>
    row.children.map((cell) => readInlines(cell.children, scope)),
  );
  return { head, rows };
}
