// What stands within a line of foreign Markdown: emphasis, links, formulas, tags. Pictures are put aside, to stand on lines of
// their own.

import { nameToEmoji } from 'gemoji';
import katex from 'katex';
import type { FlowNode, PhrasingNode } from '../../deck/markdown';
import { release } from '../../deck/text/held';
import type { LossFact, Sink } from '../model';
import { type PictureLook, pictureBlock } from '../spelling';
import { type Element, foldTags, type Tree } from './fold';
import { code, html, paragraph, plainWords, text } from './nodes';
import { mute, withinLine } from './tags';

export type LineReading = {
  readonly sink: Sink;
  /** The source's line of a line of the slide. */
  lineOf(line: number | undefined): number | null;
  /** Whether the end of a line in the source ends a line on the slide. */
  readonly breaks?: boolean;
  /** Whether `:rocket:` is an emoji. */
  readonly emoji?: boolean;
  /** In notes a picture is its alternative text. */
  readonly notes?: boolean;
  /** Every comment. */
  comment?(comment: string, line: number | null): void;
  /** Takes a picture for the slide's background; false where it has one. */
  behind?(file: string): boolean;
  /** What a picture's alternative text says of how it is shown, in tools that write it there. */
  readonly picture?: (alt: string) => { readonly alt: string; readonly look: PictureLook };
};

const marks: Readonly<Record<string, 'strong' | 'emphasis' | 'delete'>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  var: 'emphasis',
  s: 'delete',
  del: 'delete',
  strike: 'delete',
};
const kept = new Set(['kbd', 'sub', 'sup', 'mark', 'small']);
const media = new Set(['video', 'audio', 'youtube', 'tweet', 'slidevvideo', 'object', 'embed', 'source']);

export class Lines {
  private aside: FlowNode[] = [];

  constructor(private readonly reading: LineReading) {}

  /** The pictures that were found since this was asked last. */
  pictures(): FlowNode[] {
    return this.aside.splice(0);
  }

  isBlank(line: readonly Tree[]): boolean {
    return line.every((node) => node.type === 'text' && node.value.trim() === '');
  }

  paragraphs(line: readonly Tree[]): FlowNode[] {
    const children = this.inlines(line);
    if (children.length === 0) return [];
    const [only] = children;
    if (children.length === 1 && only?.type === 'inlineMath' && this.isDisplayed(line))
      return [{ type: 'math', value: only.value, meta: null }];
    return [paragraph(...children)];
  }

  /** `$$…$$` that has its line for itself. */
  private isDisplayed(line: readonly Tree[]): boolean {
    const node = line.find(({ type }) => type === 'inlineMath');
    const { start, end } = node?.position ?? {};
    const value = node && 'value' in node ? String(node.value) : '';
    return (end?.offset ?? 0) - (start?.offset ?? 0) - value.length >= 4;
  }

  formula(tex: string, line: number | undefined): FlowNode[] {
    if (isTex(tex, true)) return [{ type: 'math', value: tex, meta: null }];
    this.lose(line, { code: 'formula', text: tex });
    return [code(tex, 'tex')];
  }

  /** Without spaces and breaks at both ends. */
  inlines(trees: readonly Tree[]): PhrasingNode[] {
    return trimmed(joined(foldTags(trees as PhrasingNode[]).flatMap((tree) => this.inline(tree))));
  }

  lose(line: number | undefined, fact: LossFact): void {
    this.reading.sink.lose(this.reading.lineOf(line), fact);
  }

  /** Something that Nudge has no form for; its words stay. */
  stranger({ text: written, position }: Element): void {
    this.lose(position?.start.line, { code: 'component', text: written });
  }

  private inline(node: Tree): PhrasingNode[] {
    switch (node.type) {
      case 'text':
        return this.text(this.reading.emoji ? withEmoji(release(node.value)) : release(node.value));
      case 'strong':
      case 'emphasis':
      case 'delete':
        return this.marked(node.type, node.children);
      case 'inlineCode': {
        const value = release(node.value).trim();
        return value === '' ? [] : [{ type: 'inlineCode', value }];
      }
      case 'inlineMath':
        if (isTex(node.value, false)) return [{ type: 'inlineMath', value: node.value }];
        this.lose(node.position?.start.line, { code: 'formula', text: node.value });
        return [{ type: 'inlineCode', value: node.value }];
      case 'break':
        return [{ type: 'break' }];
      case 'link':
        return this.link(node.url, node.children, node.position?.start.line);
      case 'image':
        return this.image(node.url, node.alt ?? '', node.title ?? '', node.position?.start.line);
      case 'footnoteReference':
        return [node];
      case 'element':
        return this.element(node);
      case 'comment':
        this.reading.comment?.(node.value, this.reading.lineOf(node.position?.start.line));
        return [];
      default:
        return 'children' in node ? this.inlines(node.children as Tree[]) : [];
    }
  }

  /** In words of HTML and of Markdown alike, a row of spaces is one. */
  private text(value: string): PhrasingNode[] {
    const lines = value.replace(/[^\S\n\u00a0]+/g, ' ').split(/ *\n */);
    if (!this.reading.breaks) return [text(lines.join(' '))];
    return lines.flatMap((line, i): PhrasingNode[] =>
      i === 0 ? [text(line)] : [{ type: 'break' }, text(line)],
    );
  }

  private marked(type: 'strong' | 'emphasis' | 'delete', trees: readonly Tree[]): PhrasingNode[] {
    const inside = joined(foldTags(trees as PhrasingNode[]).flatMap((tree) => this.inline(tree)));
    const children = trimmed(inside);
    if (children.length === 0) return inside.length > 0 ? [text(' ')] : [];
    const before = startsBlank(inside[0]) ? [text(' ')] : [];
    const after = endsBlank(inside.at(-1)) ? [text(' ')] : [];
    return [...before, { type, children: children as never[] }, ...after];
  }

  private element(element: Element): PhrasingNode[] {
    const { name, attributes, children, position } = element;
    const kind = marks[name];
    if (kind) return this.marked(kind, children);
    if (name === 'br') return [{ type: 'break' }];
    if (name === 'wbr') return [];
    if (kept.has(name)) {
      const inside = this.inlines(children);
      return inside.length > 0 ? [html(`<${name}>`), ...inside, html(`</${name}>`)] : [];
    }
    if (name === 'code' || name === 'tt' || name === 'samp') {
      const value = plainWords(children);
      return value === '' ? [] : [{ type: 'inlineCode', value }];
    }
    if (name === 'q') return [text('“'), ...this.inlines(children), text('”')];
    if (name === 'a' && attributes.href) return this.link(attributes.href, children, position?.start.line);
    if (name === 'link' && attributes.to) return this.link(attributes.to, children, position?.start.line);
    if (name === 'img')
      return this.image(
        attributes.src ?? '',
        attributes.alt ?? '',
        attributes.title ?? '',
        position?.start.line,
      );
    const held = this.held(element);
    if (held) return held.flatMap((block) => ('children' in block ? (block.children as PhrasingNode[]) : []));
    if (!withinLine.has(name)) this.stranger(element);
    return joined(foldTags(children as PhrasingNode[]).flatMap((tree) => this.inline(tree)));
  }

  /** Elements that show something of another file, and what is no words; null: any other. */
  held(element: Element): FlowNode[] | null {
    const { name, attributes, children, text: written, position } = element;
    const line = position?.start.line;
    if (name === 'style' || name === 'head') this.lose(line, { code: 'styles', text: written });
    else if (name === 'svg') this.lose(line, { code: 'drawing', text: written });
    else if (mute.has(name)) this.lose(line, { code: 'script', text: written });
    else if (name === 'iframe' || media.has(name)) return this.media(element);
    else if (name === 'img') {
      this.image(
        attributes.src ?? attributes[':src'] ?? '',
        attributes.alt ?? '',
        attributes.title ?? '',
        line,
      );
    } else return null;
    return children.length > 0 && !mute.has(name) ? this.paragraphs(children) : [];
  }

  private media({ name, attributes, children, text: written, position }: Element): FlowNode[] {
    const source = children.find((child) => child.type === 'element' && child.name === 'source');
    const src =
      attributes.src ?? attributes.data ?? (source?.type === 'element' ? source.attributes.src : '');
    const address =
      name === 'youtube' ? `https://www.youtube.com/watch?v=${attributes.id ?? ''}` : (src ?? '');
    const told = written + (source?.type === 'element' ? source.text : '');
    const words = this.paragraphs(children.filter((child) => child !== source));
    if (address !== '' && !isAddress(address) && name !== 'iframe') {
      this.image(address, attributes.title ?? attributes['aria-label'] ?? '', '', position?.start.line);
      return words;
    }
    this.lose(position?.start.line, { code: name === 'iframe' ? 'page' : 'media', text: told });
    if (!isAddress(address)) return words;
    const title = attributes.title ? text(attributes.title) : text(address);
    return [paragraph({ type: 'link', url: address, title: null, children: [title as never] }), ...words];
  }

  private link(url: string, trees: readonly Tree[], line: number | undefined): PhrasingNode[] {
    const own = this.inlines(trees);
    const children = own.filter(({ type }) => type !== 'link');
    const plain = own.flatMap((each) => (each.type === 'link' ? each.children : [each]));
    if (!isAddress(url)) {
      if (url !== '') this.lose(line, { code: 'link', text: url });
      return plain;
    }
    const inside = children.length > 0 ? plain : [text(altOf(trees) || url)];
    return [{ type: 'link', url: url.replace(/\s/g, '%20'), title: null, children: inside as never[] }];
  }

  private image(url: string, alt: string, title: string, line: number | undefined): PhrasingNode[] {
    const { sink, notes, picture } = this.reading;
    const read = picture?.(alt) ?? { alt, look: {} };
    if (notes) {
      this.lose(line, { code: 'picture', file: url, why: 'notes', text: alt });
      return read.alt === '' ? [] : [text(read.alt)];
    }
    if (isAddress(url)) {
      const clip = /\.(mp4|webm|mov|m4v|ogv|mp3|wav|ogg|m4a)([?#]|$)/i.test(url);
      const lost = { code: 'picture', file: url, why: 'remote', text: read.alt } as const;
      this.lose(line, clip ? { code: 'media', text: `${read.alt} ${url}`.trim() } : lost);
      const link = { type: 'link' as const, url: url.replace(/\s/g, '%20'), title: null };
      this.aside.push(paragraph({ ...link, children: [text(read.alt || title || url) as never] }));
      return [];
    }
    const name = sink.picture(url, read.alt, this.reading.lineOf(line));
    if (name === null) return [];
    const look = title === '' ? read.look : { ...read.look, caption: title };
    if (look.behind && this.reading.behind?.(name)) return [];
    this.aside.push(pictureBlock(name, read.alt, look));
    return [];
  }
}

const withEmoji = (value: string): string =>
  value.replace(
    /:([a-z0-9_+-]+):/g,
    (whole, name: string) => (Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined) ?? whole,
  );

export const isAddress = (url: string): boolean => /^(https?:\/\/|mailto:)\S/i.test(url);

function isTex(tex: string, displayMode: boolean): boolean {
  try {
    const strict = {
      trust: false,
      throwOnError: true,
      strict: 'ignore',
      maxSize: 20,
      maxExpand: 500,
    } as const;
    katex.renderToString(tex, { output: 'mathml', displayMode, ...strict });
    return true;
  } catch {
    return false;
  }
}

function altOf(trees: readonly Tree[]): string {
  for (const tree of trees) {
    if (tree.type === 'image' && tree.alt) return tree.alt;
    if (tree.type === 'element' && tree.attributes.alt) return tree.attributes.alt;
  }
  return '';
}

const startsBlank = (node: PhrasingNode | undefined) => node?.type === 'text' && /^\s/.test(node.value);
const endsBlank = (node: PhrasingNode | undefined) => node?.type === 'text' && /\s$/.test(node.value);

/** Adjacent texts become one. */
function joined(nodes: readonly PhrasingNode[]): PhrasingNode[] {
  const all: PhrasingNode[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      all[all.length - 1] = text((last.value + node.value).replace(/ {2,}/g, ' '));
    else all.push(node);
  }
  return all;
}

/** A line neither begins nor ends with a space or a break; nor does what stands behind a break. */
function trimmed(nodes: readonly PhrasingNode[]): PhrasingNode[] {
  const all = nodes.flatMap((node, i): PhrasingNode[] => {
    if (node.type !== 'text') return [node];
    let { value } = node;
    const [before, after] = [nodes[i - 1], nodes[i + 1]];
    if (!before || before.type === 'break') value = value.trimStart();
    if (!after || after.type === 'break') value = value.trimEnd();
    return value === '' ? [] : [text(value)];
  });
  while (all[0]?.type === 'break') all.shift();
  while (all.at(-1)?.type === 'break') all.pop();
  return all;
}
