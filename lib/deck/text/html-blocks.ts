// HTML among a slide's blocks: `<div class="steps">` and `<details>` become our own directives, comments become notes, and of
// all else the words stay, with a warning that names the tag.

import type { Directive, FlowNode, Paragraph, PhrasingNode } from '../markdown';
import type { Scope } from '../scope';
import { decoded, mute, type Piece, piecesOf, withinLine } from './tags';

/** Classes of a `<div>` that are directives by themselves. */
const classes = ['steps', 'stage', 'phone', 'notes', 'columns', 'column'];

type Html = Extract<FlowNode, { type: 'html' }>;
type Frame = { readonly tag: string; readonly directive: Directive | null; readonly children: FlowNode[] };

/** Nodes without HTML among them; within a line it stays, for inlines.ts. */
export function foldHtml(nodes: readonly FlowNode[], scope: Scope): FlowNode[] {
  const folding = new Folding(scope);
  for (const node of nodes) {
    if (node.type === 'html') folding.html(node);
    else folding.add(foldWithin(node, scope));
  }
  return folding.end();
}

function foldWithin(node: FlowNode, scope: Scope): FlowNode {
  switch (node.type) {
    case 'blockquote':
    case 'containerDirective':
      return { ...node, children: foldHtml(node.children, scope) } as FlowNode;
    case 'list':
      return {
        ...node,
        children: node.children.map((item) => ({ ...item, children: foldHtml(item.children, scope) })),
      } as FlowNode;
    default:
      return node;
  }
}

/** One list of siblings, read from left to right. */
class Folding {
  private readonly frames: Frame[] = [{ tag: '', directive: null, children: [] }];
  private line: PhrasingNode[] = [];
  /** Where the present piece of HTML stands. */
  private at: Html | null = null;
  private inSummary = false;

  constructor(private readonly scope: Scope) {}

  add(node: FlowNode): void {
    this.frames.at(-1)?.children.push(node);
  }

  html(node: Html): void {
    this.at = node;
    const open = /<!--(?![\s\S]*-->)/.exec(node.value);
    if (open) this.scope.report(node, { code: 'commentOpen' });
    const value = open ? node.value.slice(0, open.index) : node.value;
    let silent: string | null = null;
    for (const piece of piecesOf(value)) {
      if (silent !== null) {
        if (piece.what === 'tag' && piece.closing && piece.name === silent) silent = null;
      } else if (piece.what === 'tag' && !piece.closing && mute.has(piece.name)) {
        silent = piece.name;
        this.leaveOut(piece);
      } else this.piece(piece);
    }
    this.flush();
  }

  end(): FlowNode[] {
    while (this.frames.length > 1) {
      const { tag, directive } = this.frames.at(-1)!;
      if (directive) {
        const of = tag === 'div' ? `<div class="${directive.name}">` : `<${tag}>`;
        this.scope.report(directive, { code: 'notClosed', of, colons: `</${tag}>` });
      }
      this.close();
    }
    return this.frames[0]!.children;
  }

  private piece(piece: Piece): void {
    if (piece.what === 'comment') this.scope.comment(this.offset() + piece.at, piece.text);
    else if (piece.what === 'words') this.words(piece.text);
    else if (withinLine.has(piece.name)) this.line.push(this.node({ type: 'html', value: written(piece) }));
    else this.block(piece);
  }

  private block(piece: Extract<Piece, { what: 'tag' }>): void {
    this.flush();
    const { name, closing, attributes } = piece;
    if (name === 'summary') this.inSummary = !closing;
    else if (name === 'div' || name === 'details' || name === 'aside') {
      if (closing) this.closeTo(name);
      else this.open(name, attributes.class ?? '');
    } else if (!closing) this.scope.warnOfTag(this.at ?? 1, name);
  }

  private open(name: 'div' | 'details' | 'aside', said: string): void {
    const known = name === 'details' ? name : said.split(/\s+/).find((each) => classes.includes(each));
    if (known === undefined) this.scope.warnOfTag(this.at ?? 1, name);
    const directive = known === undefined ? null : this.directive(known);
    this.frames.push({ tag: name, directive, children: [] });
  }

  /** The nearest open tag of this name, with what was left open within it. */
  private closeTo(tag: string): void {
    if (!this.frames.some((frame) => frame.tag === tag)) return;
    while (this.frames.at(-1)?.tag !== tag) this.close();
    this.close();
  }

  private close(): void {
    const frame = this.frames.pop()!;
    const into = this.frames.at(-1)!.children;
    if (frame.directive) into.push({ ...frame.directive, children: frame.children } as FlowNode);
    else into.push(...frame.children);
  }

  private words(text: string): void {
    const said = decoded(text);
    if (said.trim() !== '' || this.line.length > 0) this.line.push(this.node({ type: 'text', value: said }));
  }

  private flush(): void {
    const children = this.line;
    this.line = [];
    const empty = children.every((child) => child.type === 'text' && child.value.trim() === '');
    if (empty) return;
    const data = this.inSummary ? { data: { directiveLabel: true } } : {};
    this.add(this.node({ type: 'paragraph', children: trimmed(children), ...data }) as Paragraph);
  }

  private leaveOut({ name, attributes: { src, title } }: Extract<Piece, { what: 'tag' }>): void {
    if (name !== 'iframe' || !src) {
      this.scope.warnOfTag(this.at ?? 1, name);
      return;
    }
    this.scope.report(this.at ?? 1, { code: 'htmlPage', url: src });
    const text = this.node({ type: 'text', value: title ?? src });
    this.line.push(this.node({ type: 'link', url: src, children: [text] }) as PhrasingNode);
  }

  private directive(name: string): Directive {
    const html = { data: { html: true }, attributes: {}, children: [] };
    return this.node({ type: 'containerDirective', name, ...html }) as Directive;
  }

  private node<N extends object>(node: N): N & Pick<Html, 'position'> {
    const { position } = this.at ?? {};
    return position ? { ...node, position } : node;
  }

  private offset(): number {
    return this.at?.position?.start.offset ?? 0;
  }
}

function trimmed(nodes: readonly PhrasingNode[]): PhrasingNode[] {
  return nodes.map((node, i) => {
    if (node.type !== 'text') return node;
    const head = i === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: i === nodes.length - 1 ? head.trimEnd() : head };
  });
}

function written({ name, closing, attributes }: Extract<Piece, { what: 'tag' }>): string {
  const said = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`,
  );
  return `<${closing ? '/' : ''}${name}${said.join('')}>`;
}
