// HTML among Markdown, as elements that enclose what stands between their tags: `<div>`, then a list in Markdown, then `</div>`.

import type { FlowNode, PhrasingNode } from '../../deck/markdown';
import { decoded } from '../../deck/text/tags';
import { parseForeign } from './parse';
import { type Attributes, mute, piecesOf } from './tags';

type At = FlowNode['position'];

export type Element = {
  readonly type: 'element';
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Tree[];
  /** Its tag as it is written, with what it holds where that is no words. */
  readonly text: string;
  readonly position?: At;
};
export type Comment = { readonly type: 'comment'; readonly value: string; readonly position?: At };
/** A node of Markdown, or of HTML. */
export type Tree = FlowNode | PhrasingNode | Element | Comment;

type Open = Omit<Element, 'children'> & { readonly children: Tree[] };

/** Siblings, without HTML among them. What was left open encloses the rest; a closing tag by itself is nothing. */
export function foldTags(nodes: readonly (FlowNode | PhrasingNode)[]): Tree[] {
  const root: Tree[] = [];
  const open: Open[] = [];
  const into = () => open.at(-1)?.children ?? root;
  let silent: { name: string; text: string; attributes: Attributes; position?: At } | null = null;
  for (const node of nodes) {
    if (node.type !== 'html') {
      into().push(node);
      continue;
    }
    for (const piece of piecesOf(node.value)) {
      const position = placed(node.position, node.value, piece.at);
      if (silent) {
        if (piece.what !== 'tag' || !piece.closing || piece.name !== silent.name) {
          silent.text += piece.text;
          continue;
        }
        into().push({ type: 'element', ...silent, children: [] });
        silent = null;
      } else if (piece.what === 'words') into().push(...wordsOf(piece.text, open, position));
      else if (piece.what === 'comment') into().push({ type: 'comment', value: piece.text, ...at(position) });
      else if (piece.closing) close(open, root, piece.name);
      else {
        const { name, attributes, text: written } = piece;
        const element = { type: 'element' as const, name, attributes, text: written, ...at(position) };
        if (piece.alone) into().push({ ...element, children: [] });
        else if (mute.has(name)) silent = element;
        else open.push({ ...element, children: [] });
      }
    }
  }
  if (silent) into().push({ type: 'element', ...silent, children: [] });
  while (open.length > 0) end(open, root);
  return root;
}

/** Signs of Markdown, which many tools read within HTML as well. */
const signs = /^\s*(#{1,6}\s+\S|[-*+]\s+\S|\d+\.\s+\S|>\s)|!\[[^\]]*\]\(|\*\*\S|\]\(\S/m;
const asWritten = new Set(['pre', 'code', 'textarea']);

/** What stands between tags: words, or Markdown where it looks so. */
function wordsOf(source: string, open: readonly Open[], position: At): Tree[] {
  if (!signs.test(source) || open.some(({ name }) => asWritten.has(name)))
    return [text(decoded(source), position)];
  const nodes = parseForeign(source.replace(/^[ \t]+/gm, ''));
  return nodes.map((node) => ({ ...node, ...at(position) }) as Tree);
}

const at = (position: At) => (position ? { position } : {});
const text = (value: string, position: At): Tree => ({ type: 'text', value, ...at(position) }) as Tree;

function close(open: Open[], root: Tree[], name: string): void {
  if (!open.some((each) => each.name === name)) return;
  while (open.at(-1)?.name !== name) end(open, root);
  end(open, root);
}

function end(open: Open[], root: Tree[]): void {
  const last = open.pop();
  if (last) (open.at(-1)?.children ?? root).push(last);
}

/** Where a piece of HTML stands in the source: the line is what counts. */
function placed(position: At, html: string, offset: number): At {
  if (!position) return undefined;
  const line = position.start.line + html.slice(0, offset).split('\n').length - 1;
  return { start: { ...position.start, line }, end: position.end };
}
