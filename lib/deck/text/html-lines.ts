// HTML within a line: tags and what they enclose, as one node each.

import type { PhrasingNode } from '../markdown';
import type { Scope } from '../scope';
import { mute, piecesOf } from './tags';

export type TagNode = {
  readonly type: 'tag';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly LineNode[];
  readonly position?: PhrasingNode['position'];
};
export type LineNode = PhrasingNode | TagNode;

/** These enclose nothing. */
const alone = new Set(['br', 'wbr', 'img', 'hr', 'input', 'source']);

type Open = {
  readonly name: string;
  readonly node: Omit<TagNode, 'children'> | null;
  readonly children: LineNode[];
};

/** Tags that were opened and not closed enclose the rest; a closing tag by itself is nothing. Comments become notes. */
export function foldTags(nodes: readonly PhrasingNode[], scope: Scope): readonly LineNode[] {
  if (!nodes.some(({ type }) => type === 'html')) return nodes;
  const open: Open[] = [{ name: '', node: null, children: [] }];
  const close = () => {
    const { node, children } = open.pop()!;
    if (node && !mute.has(node.name)) open.at(-1)!.children.push({ ...node, children });
    else if (node) open.at(-1)!.children.push({ ...node, children: [] });
  };
  for (const node of nodes) {
    if (node.type !== 'html') {
      open.at(-1)!.children.push(node);
      continue;
    }
    const [piece] = piecesOf(node.value);
    if (piece?.what === 'comment') scope.comment((node.position?.start.offset ?? 0) + piece.at, piece.text);
    if (piece?.what !== 'tag') continue;
    const { name, attributes } = piece;
    const tag = { type: 'tag', name, attributes, ...(node.position && { position: node.position }) } as const;
    if (alone.has(name)) open.at(-1)!.children.push({ ...tag, children: [] });
    else if (!piece.closing) open.push({ name, node: tag, children: [] });
    else if (open.some((each) => each.name === name)) {
      while (open.at(-1)!.name !== name) close();
      close();
    }
  }
  while (open.length > 1) close();
  return open[0]!.children;
}
