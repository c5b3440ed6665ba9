// Foreign Markdown and HTML → Nudge's Markdown. Words always stay; what has no equal becomes words or a loss.

import type { FlowNode, PhrasingNode } from '../../deck/markdown';
import { type Cells, columnsOf, paired, sidesOf } from './columns';
import { type Comment, type Element, foldTags, type Tree } from './fold';
import { type LineReading, Lines } from './lines';
import { code, container, heading, item, list, paragraph, plainWords, step, table } from './nodes';
import { mute, withinLine } from './tags';

export type Hooks = {
  /** A format's own reading of an element; null: it is read as any other. */
  element?(element: Element, within: (trees: readonly Tree[]) => FlowNode[]): FlowNode[] | null;
  /** A format's own reading of a block; null: as any other. */
  block?(node: FlowNode, within: (trees: readonly Tree[]) => FlowNode[]): FlowNode[] | null;
};

export type Reading = LineReading & Hooks;

/** Blocks of a slide, or of its notes. */
export function clean(nodes: readonly Tree[], reading: Reading): FlowNode[] {
  return new Cleaning(reading).all(nodes);
}

/** Elements that only hold others. */
const holders =
  /^(p|div|section|article|aside|main|header|footer|center|figure|figcaption|body|html|form|nav|grid|split|address|fieldset|legend|tbody|thead|tfoot|picture|column|columns|side-by-side)$/;

class Cleaning {
  private readonly lines: Lines;
  private depth = 0;
  private inColumn = false;

  constructor(private readonly reading: Reading) {
    this.lines = new Lines(reading);
  }

  all(nodes: readonly Tree[]): FlowNode[] {
    const out: FlowNode[] = [];
    let line: Tree[] = [];
    const flush = () => {
      const blocks = this.lines.paragraphs(line);
      line = [];
      out.push(...blocks, ...(this.depth === 0 ? this.lines.pictures() : []));
    };
    for (const node of paired(foldTags(nodes as FlowNode[]))) {
      if (node.type === 'comment') this.comment(node);
      else if (this.isInline(node)) {
        if (node.type === 'element' && isBuild(node) && this.lines.isBlank(line)) {
          flush();
          out.push(step());
        }
        line.push(node);
      } else {
        flush();
        out.push(...this.block(node as FlowNode | Element));
        if (this.depth === 0) out.push(...this.lines.pictures());
      }
    }
    flush();
    return out;
  }

  private isInline(node: Tree): boolean {
    if (node.type !== 'element') return phrasing.has(node.type);
    if (this.reading.element && node.name.startsWith('v-')) return node.name === 'v-mark';
    if (mute.has(node.name)) return false;
    if (withinLine.has(node.name)) return !node.children.some((child) => !this.isInline(child));
    return false;
  }

  private within = (trees: readonly Tree[]): FlowNode[] => {
    this.depth += 1;
    const blocks = this.all(trees);
    this.depth -= 1;
    return blocks;
  };

  private level = (trees: readonly Tree[]): FlowNode[] => this.all(trees);

  private comment({ value, position }: Comment): void {
    this.reading.comment?.(value, this.reading.lineOf(position?.start.line));
  }

  private block(node: FlowNode | Element): FlowNode[] {
    if (node.type === 'element') return this.element(node);
    const own = this.reading.block?.(node, this.level);
    if (own) return own;
    switch (node.type) {
      case 'heading':
        return this.heading(node.depth, node.children);
      case 'paragraph':
        return this.all(node.children);
      case 'blockquote':
        return this.quote(node.children);
      case 'list': {
        const items = node.children.map((each) => item(this.within(each.children), each.checked ?? null));
        return [list(items, node.ordered === true, node.start ?? null)];
      }
      case 'code':
        return [code(node.value, node.lang ?? null, node.meta ?? null)];
      case 'math':
        if (node.meta) this.lines.lose(node.position?.start.line, { code: 'builds', text: node.meta });
        return this.lines.formula(node.value, node.position?.start.line);
      case 'table': {
        const rows = node.children.map((row) =>
          row.children.map((cell) => this.lines.inlines(cell.children)),
        );
        return [table(rows, node.align)];
      }
      case 'leafDirective':
        return [node];
      case 'containerDirective':
        return [{ ...node, children: this.all(node.children) } as FlowNode];
      case 'footnoteDefinition': {
        const children = this.within(node.children).filter(({ type }) => type !== 'leafDirective');
        return [{ ...node, children: [inOneLine(children)] as never[] }];
      }
      default:
        // Definitions stand in their links by now; a rule is no word.
        return [];
    }
  }

  private quote(trees: readonly Tree[]): FlowNode[] {
    const children = this.within(trees);
    return children.length > 0 ? [{ type: 'blockquote', children: children as never[] }] : [];
  }

  private heading(depth: number, children: readonly Tree[]): FlowNode[] {
    const inside = this.lines.inlines(children).map((each) => (each.type === 'break' ? html('<br>') : each));
    return inside.length > 0 ? [heading(depth, ...inside)] : [];
  }

  private element(element: Element): FlowNode[] {
    const { name, children } = element;
    const own = this.reading.element?.(element, this.level);
    if (own) return own;
    // As reveal.js has it, also where its Markdown is written for another tool.
    if (name === 'aside' && /(^|\s)notes(\s|$)/.test(element.attributes.class ?? '') && !this.reading.notes)
      return [container('notes', this.all(children))];
    const head = isBuild(element) ? [step()] : [];
    const side = this.depth === 0 && !this.inColumn && !this.reading.notes ? sidesOf(element) : null;
    if (side) return [...head, ...this.columns(side)];
    if (/^h[1-6]$/.test(name)) return [...head, ...this.heading(Number(name[1]), children)];
    const held = this.lines.held(element);
    if (held) return [...head, ...held];
    switch (name) {
      case 'ul':
      case 'ol':
        return [...head, ...this.list(element)];
      case 'table':
        return [...head, table(rowsOf(children).map((row) => cellsOf(row).map((cell) => this.cell(cell))))];
      case 'blockquote':
        return [...head, ...this.quote(children)];
      case 'pre':
        return [...head, code(rawWords(children).replace(/^\n|\s+$/g, ''))];
      case 'details':
        return [...head, this.details(element)];
      case 'li':
        return [...head, list([item(this.within(children))])];
      case 'dt':
        return [paragraph({ type: 'strong', children: this.lines.inlines(children) as never[] })];
      case 'hr':
        return [];
      default:
        if (!holders.test(name) && !withinLine.has(name) && !/^(dl|dd|summary|tr|td|th)$/.test(name))
          this.lines.stranger(element);
        return [...head, ...this.all(children)];
    }
  }

  private columns({ cells, widths }: Cells): FlowNode[] {
    this.inColumn = true;
    const parts = cells.map((cell) => this.all(cell));
    this.inColumn = false;
    return columnsOf(parts, widths);
  }

  private list({ name, children, attributes }: Element): FlowNode[] {
    const items = children.flatMap((child) => {
      if (child.type === 'element')
        return [item(this.within(child.name === 'li' ? child.children : [child]))];
      return plainWords([child]) === '' ? [] : [item(this.within([child]))];
    });
    const start = Number(attributes.start ?? 1);
    return items.length > 0 ? [list(items, name === 'ol', Number.isSafeInteger(start) ? start : 1)] : [];
  }

  private details({ children }: Element): FlowNode {
    const summary = children.find((child) => child.type === 'element' && child.name === 'summary');
    const label = summary?.type === 'element' ? this.lines.inlines(summary.children) : [];
    const rest = this.within(children.filter((child) => child !== summary));
    return container('details', rest, {}, label.length > 0 ? label : [{ type: 'text', value: '…' }]);
  }

  /** A cell holds words of one line. */
  private cell(cell: Element): PhrasingNode[] {
    const blocks = this.within(cell.children);
    return blocks.flatMap((block, i): PhrasingNode[] => [
      ...(i > 0 ? [html('<br>')] : []),
      ...(block.type === 'paragraph' || block.type === 'heading'
        ? block.children
        : [{ type: 'text' as const, value: plainWords([block]) }]),
    ]);
  }
}

/** A footnote is small print of one line. */
const inOneLine = (blocks: readonly FlowNode[]): FlowNode =>
  paragraph(
    ...blocks.flatMap((block, i): PhrasingNode[] => [
      ...(i > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
      ...(block.type === 'paragraph' || block.type === 'heading'
        ? block.children
        : [{ type: 'text' as const, value: plainWords([block]) }]),
    ]),
  );

const html = (value: string): PhrasingNode => ({ type: 'html', value });

const phrasing = new Set<string>([
  ...['text', 'strong', 'emphasis', 'delete', 'inlineCode', 'break', 'link', 'linkReference', 'image'],
  ...['imageReference', 'footnoteReference', 'inlineMath'],
]);

/** What comes with a click in the tools that mark elements so. */
export const isBuild = ({ attributes }: Element): boolean =>
  'v-click' in attributes ||
  'v-after' in attributes ||
  /(?:^|\s)(fragment|incremental)(?:\s|$)/.test(attributes.class ?? '');

const elementsIn = (trees: readonly Tree[]): Element[] =>
  trees.flatMap((tree) => (tree.type === 'element' ? [tree] : []));

const rowsOf = (trees: readonly Tree[]): Element[] =>
  elementsIn(trees).flatMap((each) => (each.name === 'tr' ? [each] : rowsOf(each.children)));

const cellsOf = ({ children }: Element): Element[] =>
  elementsIn(children).filter(({ name }) => name === 'td' || name === 'th');

/** Words with their line ends, as `<pre>` shows them. */
export function rawWords(trees: readonly Tree[]): string {
  return trees
    .map((tree) =>
      'value' in tree && typeof tree.value === 'string' && tree.type !== 'comment'
        ? tree.value
        : 'children' in tree
          ? rawWords(tree.children as readonly Tree[])
          : '',
    )
    .join('');
}
