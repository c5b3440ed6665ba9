// How pandoc and Quarto read a slide's blocks: attributes in braces, classes of divs, lists that come item by item.

import type { FlowNode, PhrasingNode } from '../../deck/markdown';
import type { Element, Tree } from '../markdown/fold';
import { container, step, words } from '../markdown/nodes';
import type { Manner } from '../markdown/slides';
import type { Sink } from '../model';
import { codeMeta } from '../spelling';

export function pandocManner(_: Sink, incremental: boolean): Manner {
  return {
    nodes: (nodes) => listed(nodes.map(withoutAttributes).flatMap(plainBlock), incremental),
    element: divOf,
  };
}

/** `{.incremental}` of a heading holds for its slide. */
function listed(nodes: readonly FlowNode[], incremental: boolean): FlowNode[] {
  const all =
    incremental ||
    nodes.some((node) => node.type === 'heading' && (node.data as Marked)?.incremental === true);
  // The depth of divs at which nothing is built, 0 where all is.
  let depth = 0;
  return nodes.map((node) => {
    if (node.type === 'html') {
      for (const [tag] of node.value.matchAll(/<\/?div\b[^>]*>/g)) {
        if (tag.startsWith('</')) depth = Math.max(0, depth - 1);
        else if (depth > 0 || /\bnonincremental\b/.test(tag)) depth += 1;
      }
    }
    return all && depth === 0 && node.type === 'list' ? container('steps', [node]) : node;
  });
}

/** A quotation of a list alone comes item by item; a term stands above its meaning; a caption below its table. */
function plainBlock(node: FlowNode): FlowNode[] {
  if (node.type === 'blockquote' && node.children.length === 1 && node.children[0]?.type === 'list')
    return [container('steps', node.children)];
  if (node.type !== 'paragraph') return [node];
  const [first, ...rest] = node.children;
  if (first?.type !== 'text') return [node];
  const caption = /^(?:Table)?:\s+/.exec(first.value);
  if (caption)
    return [{ ...node, children: [{ ...first, value: first.value.slice(caption[0].length) }, ...rest] }];
  const [, term, meaning] = /^([^\n:]{1,80})\n:\s+([\s\S]*)$/.exec(first.value) ?? [];
  if (term === undefined || meaning === undefined) return [node];
  const strong = { type: 'strong' as const, children: [{ type: 'text' as const, value: term.trim() }] };
  return [{ ...node, children: [strong, { type: 'break' }, { ...first, value: meaning }, ...rest] }];
}

type Marked = { incremental?: boolean } | undefined;

function divOf(element: Element, within: (trees: readonly Tree[]) => FlowNode[]): FlowNode[] | null {
  const { name, attributes, children } = element;
  const classes = (attributes.class ?? '').split(/\s+/);
  if (name === 'pause-here') return [step()];
  if (name !== 'div') return null;
  if (classes.includes('notes')) return [container('notes', within(children))];
  if (classes.includes('incremental')) return [container('steps', within(children))];
  if (classes.includes('fragment')) return [step(), ...within(children)];
  const callout = classes.find((each) => each.startsWith('callout-'))?.slice('callout-'.length);
  if (callout !== undefined) {
    const inside = within(children);
    const titled = inside[0]?.type === 'heading';
    const title = attributes['data-title'] ?? callout.charAt(0).toUpperCase() + callout.slice(1);
    const head = titled ? [] : [words(title)];
    return [{ type: 'blockquote', children: [...head, ...inside] as never[] }];
  }
  return null;
}

const braces = /\s*\{[^{}\n]*[.#=][^{}\n]*\}\s*$/;

/** Attributes are not words: of headings, pictures, spans and code. */
function withoutAttributes(node: FlowNode): FlowNode {
  if (node.type === 'code') return withMarks(node);
  if (node.type === 'heading') {
    const last = node.children.at(-1);
    const told = last?.type === 'text' ? (braces.exec(last.value)?.[0] ?? '') : '';
    const data = { ...node.data, ...(/\.incremental\b/.test(told) && { incremental: true }) };
    return { ...node, data, children: inlines(node.children, true) } as FlowNode;
  }
  if (node.type === 'paragraph') return { ...node, children: inlines(node.children, false) } as FlowNode;
  if (!('children' in node)) return node;
  return { ...node, children: (node.children as FlowNode[]).map(withoutAttributes) } as FlowNode;
}

/** `[words]{.class}` is its words; braces behind a picture or a heading are for the tool. */
function inlines(nodes: readonly PhrasingNode[], heading: boolean): PhrasingNode[] {
  return nodes.map((node, i) => {
    if (node.type !== 'text') return node;
    const behind = nodes[i - 1]?.type;
    let { value } = node;
    if (behind && behind !== 'break' && behind !== 'text')
      value = value.replace(/^\{[^{}\n]*[.#=][^{}\n]*\}/, '');
    value = value.replace(/\[([^[\]]*)\]\{[^{}\n]*[.#=][^{}\n]*\}/g, '$1');
    if (heading && i === nodes.length - 1) value = value.replace(braces, '').replace(/\s*\{-\}\s*$/, '');
    return { ...node, value };
  });
}

/** ` ```{.python code-line-numbers="1|2-3" filename="a.py"}` and ` ```{r}` */
function withMarks(node: Extract<FlowNode, { type: 'code' }>): FlowNode {
  const info = `${node.lang ?? ''} ${node.meta ?? ''}`.trim();
  if (!info.includes('{')) return node;
  const [, before = ''] = /^([\w+#-]*)/.exec(info) ?? [];
  const [, language = before] = /\{\s*\.?([\w+#-]+)/.exec(info) ?? [];
  const [, lines] = /code-line-numbers\s*=\s*"([\d,|-]+)"/.exec(info) ?? [];
  const [, file] = /filename\s*=\s*"([^"]+)"/.exec(info) ?? [];
  return { ...node, lang: before || language || null, meta: codeMeta(lines ?? null, file ?? null) };
}
