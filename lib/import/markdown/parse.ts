// Foreign Markdown → syntax tree: tables, strikethrough, task lists, footnotes and formulas, as most tools have them. Colons mean
// nothing here.

import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { FlowNode } from '../../deck/markdown';
import { pricesIn, withHeld } from '../../deck/text/prices';
import { collect, type References } from '../../deck/text/references';

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMath).freeze();

/** Links and pictures by reference are links and pictures; a dollar that begins a price is none that begins a formula. */
export function parseForeign(text: string): readonly FlowNode[] {
  const { children } = processor.parse(text);
  const prices = pricesIn(children, text);
  const nodes = prices.length === 0 ? children : processor.parse(withHeld(text, prices)).children;
  return resolved(nodes as FlowNode[], collect(nodes as FlowNode[]));
}

type Node = { readonly type: string; readonly identifier?: string; readonly children?: readonly unknown[] };

function resolved(nodes: readonly FlowNode[], { links }: References): FlowNode[] {
  return (nodes as readonly Node[]).map((node) => {
    const children = node.children && {
      children: resolved(node.children as FlowNode[], { links } as References),
    };
    const target = links.get(node.identifier ?? '');
    if (target && node.type === 'linkReference')
      return { ...node, ...children, type: 'link', url: target.url, title: target.title ?? null };
    if (target && node.type === 'imageReference')
      return { ...node, type: 'image', url: target.url, title: target.title ?? null };
    return { ...node, ...children };
  }) as FlowNode[];
}
