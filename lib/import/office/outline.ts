// Paragraphs with levels and bullets → lists in lists, and paragraphs between them.

import type { FlowNode, PhrasingNode } from '../../deck/markdown';
import { item, list, paragraph } from '../markdown/nodes';

export type Line = {
  readonly words: readonly PhrasingNode[];
  /** From 0. */
  readonly level: number;
  readonly mark: 'none' | 'bullet' | 'number';
};

export function outlined(lines: readonly Line[]): FlowNode[] {
  const blocks: FlowNode[] = [];
  for (let i = 0; i < lines.length; ) {
    const first = lines[i]!;
    if (first.mark === 'none') {
      blocks.push(paragraph(...first.words));
      i += 1;
      continue;
    }
    let end = i + 1;
    while (end < lines.length && lines[end]!.mark !== 'none') end += 1;
    blocks.push(...listsOf(lines.slice(i, end)));
    i = end;
  }
  return blocks;
}

/** Deeper lines belong to the line before them; a change from dots to numbers begins another list. */
function listsOf(lines: readonly Line[]): FlowNode[] {
  const level = Math.min(...lines.map((line) => line.level));
  const groups: { head: Line; below: Line[] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.level > level && last) last.below.push(line);
    else groups.push({ head: line, below: [] });
  }
  const lists: { mark: Line['mark']; items: ReturnType<typeof item>[] }[] = [];
  for (const { head, below } of groups) {
    const inside = below.length > 0 ? listsOf(below) : [];
    const one = item([paragraph(...head.words), ...inside]);
    const last = lists.at(-1);
    if (last?.mark === head.mark) last.items.push(one);
    else lists.push({ mark: head.mark, items: [one] });
  }
  return lists.map(({ mark, items }) => list(items, mark === 'number', mark === 'number' ? 1 : null));
}

/** Words as they are shown: runs that look the same are one, spaces stand outside of emphasis. */
export function tidy(nodes: readonly PhrasingNode[]): PhrasingNode[] {
  const all: PhrasingNode[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      all[all.length - 1] = { type: 'text', value: last.value + node.value };
    else if (last && (node.type === 'strong' || node.type === 'emphasis') && last.type === node.type)
      all[all.length - 1] = { ...last, children: tidy([...last.children, ...node.children]) as never[] };
    else all.push(node);
  }
  return trimmed(all.flatMap(spaced));
}

function spaced(node: PhrasingNode): PhrasingNode[] {
  if (node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'delete') return [node];
  const [first, last] = [node.children[0], node.children.at(-1)];
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
  const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : '';
  const children = trimmed(node.children as PhrasingNode[]);
  const space = (text: string): PhrasingNode[] => (text === '' ? [] : [{ type: 'text', value: ' ' }]);
  if (children.length === 0) return space(before);
  return [...space(before), { ...node, children: children as never[] }, ...space(after)];
}

export function trimmed(nodes: readonly PhrasingNode[]): PhrasingNode[] {
  const all = nodes.flatMap((node, i): PhrasingNode[] => {
    if (node.type !== 'text') return [node];
    let value = node.value.replace(/[^\S\u00a0]+/g, ' ');
    if (i === 0 || nodes[i - 1]?.type === 'break') value = value.trimStart();
    if (i === nodes.length - 1 || nodes[i + 1]?.type === 'break') value = value.trimEnd();
    return value === '' ? [] : [{ type: 'text', value }];
  });
  while (all[0]?.type === 'break') all.shift();
  while (all.at(-1)?.type === 'break') all.pop();
  return all;
}

/** One look around some words. */
export function looked(
  words: readonly PhrasingNode[],
  look: {
    bold?: boolean;
    italic?: boolean;
    struck?: boolean;
    raised?: 'sup' | 'sub' | null;
    href?: string | null;
  },
): PhrasingNode[] {
  let nodes: PhrasingNode[] = [...words];
  if (look.raised) {
    const tag = look.raised;
    nodes = [{ type: 'html', value: `<${tag}>` }, ...nodes, { type: 'html', value: `</${tag}>` }];
  }
  const blank = words.every((node) => node.type === 'text' && node.value.trim() === '');
  if (blank) return nodes;
  if (look.struck) nodes = [{ type: 'delete', children: nodes as never[] }];
  if (look.italic) nodes = [{ type: 'emphasis', children: nodes as never[] }];
  if (look.bold) nodes = [{ type: 'strong', children: nodes as never[] }];
  if (look.href) nodes = [{ type: 'link', url: look.href, title: null, children: nodes as never[] }];
  return nodes;
}
