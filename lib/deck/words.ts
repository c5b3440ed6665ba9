// Blocks without directives: headings, paragraphs, lists, quotations, code, formulas, tables.

import type { Mistake } from '../mistakes';
import { readCode } from './code/read-code';
import type { Block, Inline } from './deck';
import { isDiagram, readDiagram } from './drawn/diagram/read-diagram';
import { readFormula, readSay } from './formula';
import { linkTo, readInlines } from './inlines';
import { readList } from './lists';
import type { Directive, FlowNode, Paragraph, Quote, Table } from './markdown';
import { isLifted, type Lifted } from './pictures/lift';
import { readShown } from './pictures/read';
import type { Placed, Placing } from './placing';
import type { Scope } from './scope';
import { definedIn, sourceOf } from './text/lines';

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
    case 'list':
      return readList(node, placing, scope);
    case 'blockquote':
      return readQuote(node, placing, scope);
    case 'code':
      return (isDiagram(node) ? readDiagram(node, placing, scope) : null) ?? readCode(node, placing, scope);
    case 'math': {
      if (!closesMath(node, scope)) return refuse(node, { code: 'notClosed', of: '$$', colons: '$$' }, scope);
      const formula = readFormula(node.value, readSay(node.meta ?? '').say, true, node, scope);
      return formula && { ...placed, kind: 'formula', ...formula };
    }
    case 'table':
      return { ...placed, kind: 'table', ...readTable(node, scope) };
    case 'thematicBreak':
      return refuse(node, { code: 'separator' }, scope);
    default:
      // Definitions are drawn where they are referred to.
      return null;
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

/** A picture that stands by itself. A clip from elsewhere is a link. */
function readPicture(node: Lifted, placed: Placed, scope: Scope): Block | null {
  const shown = readShown(node.data.picture, scope);
  if (shown?.kind === 'elsewhere') return { ...placed, kind: 'paragraph', children: [linkTo(shown)] };
  return shown && { ...placed, ...shown };
}

function readParagraph(node: Paragraph, placed: Placed, scope: Scope): Block | null {
  if (isLifted(node)) return readPicture(node, placed, scope);
  const stray = strayColons(node, scope);
  if (stray) return refuse(node, stray, scope);
  if (!scope.kept && isHeadless(textOf(node, scope)))
    return refuse(node, { code: 'tableWithoutHead' }, scope);
  const defined = definedIn(node);
  if (defined) {
    const entries = defined.map(({ term, meanings }) => ({
      term: readInlines(term, scope),
      meanings: meanings.map((each) => readInlines(each, scope)),
    }));
    return { ...placed, kind: 'definitions', entries };
  }
  const children = readInlines(node.children, scope);
  return children.length > 0 ? { ...placed, kind: 'paragraph', children } : null;
}

/** A last line that begins with a dash says who said it. */
function readQuote(node: Quote, placing: Placing, scope: Scope): Block {
  const named = sourceOf(node.children);
  const children = placing.within(named?.rest ?? node.children);
  const source = named && { source: readInlines(named.source, scope) };
  return { step: placing.step, on: placing.on, kind: 'quote', children, ...source };
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

function readTable(node: Table, scope: Scope) {
  const columns = node.children[0]?.children.length ?? 0;
  for (const row of node.children) {
    const cells = row.children.length;
    if (cells > columns && !scope.kept) scope.report(row, { code: 'tableRow', cells, columns });
  }
  const [head = [], ...rows] = node.children.map((row): Inline[][] =>
    row.children.map((cell) => readInlines(cell.children, scope)),
  );
  const align = node.align?.slice(0, columns).map((each) => each ?? null) ?? [];
  return { head, rows, ...(align.some((each) => each !== null) && { align }) };
}
