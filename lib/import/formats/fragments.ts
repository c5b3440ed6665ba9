// Fragments as reveal.js and its relatives write them: a comment `.element: class="fragment"` behind what comes with a click.

import type { FlowNode } from '../../deck/markdown';
import { container, item, list, step } from '../markdown/nodes';

type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] };

const mark = /\.element:?[^>]*\bfragment\b|^\s*element\s.*\bfragment\b/;
const marked = (node: Node, deep: boolean): boolean =>
  (node.type === 'html' && mark.test(node.value ?? '')) ||
  (deep && (node.children ?? []).some((child) => child.type !== 'list' && marked(child, true)));

/** Lists by their items, other blocks as a whole. */
export function withFragments(nodes: readonly FlowNode[]): FlowNode[] {
  return nodes.flatMap((node, i): FlowNode[] => {
    if (node.type === 'list') return listed(node);
    const next = nodes[i + 1];
    const behind = next?.type === 'html' && /^\s*<!--/.test(next.value) && marked(next as Node, false);
    if (node.type === 'html') return [node];
    return behind || marked(node as Node, true) ? [step(), node] : [node];
  });
}

function listed(node: Extract<FlowNode, { type: 'list' }>): FlowNode[] {
  const flags = node.children.map((each) => marked(each as Node, true));
  if (!flags.includes(true)) return [node];
  if (flags.every(Boolean)) return [container('steps', [node])];
  return node.children.flatMap((each, i): FlowNode[] => {
    const start = (node.start ?? 1) + i;
    const alone = list([item(each.children, each.checked ?? null)], node.ordered === true, start);
    return flags[i] ? [step(), alone] : [alone];
  });
}

/** What comments say to reveal.js and its relatives. */
export const isCommand = (comment: string): boolean =>
  /^\s*(\.(element|slide)\b|slide\s|element\s|\.\.\.)/.test(comment);
