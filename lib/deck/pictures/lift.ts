// Pictures among the words of a paragraph stand by themselves: the words before and after are paragraphs of their own.

import type { FlowNode, Paragraph, PhrasingNode } from '../markdown';
import type { Scope } from '../scope';
import { release } from '../text/held';
import { piecesOf } from '../text/tags';
import { tailAt, type WithTail, type Written } from './read';

/** What a node of a line says of a picture; null where it is none. */
export function writtenIn(node: PhrasingNode, { references }: Scope): Written | null {
  const at = node.position ? { position: node.position } : {};
  if (node.type === 'image') return { ...at, url: node.url, ...told(node.alt, node.title) };
  if (node.type === 'imageReference') {
    const { url = '', title = null } = references.links.get(node.identifier) ?? {};
    return { ...at, url, ...told(node.alt, title) };
  }
  if (node.type !== 'html') return null;
  const [piece] = piecesOf(node.value);
  return piece?.what === 'tag' && piece.name === 'img' && !piece.closing
    ? { ...at, ...tagged(piece.attributes) }
    : null;
}

/** What a backslash stands before is only itself here, too. */
const told = (alt: string | null | undefined, title: string | null | undefined) => ({
  alt: alt ? release(alt) : null,
  title: title ? release(title) : null,
});

/** `<img alt="">` decorates. */
export const tagged = ({ src = '', alt, title }: Readonly<Record<string, string>>) => ({
  url: src,
  alt: alt ?? null,
  title: title ?? null,
});

export const withTail = (written: Written, scope: Scope): WithTail => {
  const { position } = written as { position?: { end?: { offset?: number } } };
  return { ...written, attributes: tailAt(position?.end?.offset, scope).attributes };
};

/** A paragraph that is one picture; its attributes were taken out of the words behind it. */
export type Lifted = Paragraph & { readonly data: { readonly picture: WithTail } };

export const isLifted = (node: FlowNode): node is Lifted =>
  node.type === 'paragraph' && (node.data as { picture?: unknown } | undefined)?.picture !== undefined;

export function liftPictures(nodes: readonly FlowNode[], scope: Scope): readonly FlowNode[] {
  return nodes.flatMap((node) =>
    node.type === 'paragraph' && node.children.some((child) => writtenIn(child, scope))
      ? parted(node, scope)
      : [node],
  );
}

/** An item that begins with a picture holds blocks; one with a picture among its words is a line. */
export const startsWithPicture = ({ children: [first] }: Paragraph, scope: Scope): boolean =>
  first !== undefined && writtenIn(first, scope) !== null;

function parted(paragraph: Paragraph, scope: Scope): FlowNode[] {
  const parts: FlowNode[] = [];
  let words: PhrasingNode[] = [];
  let skipTo = 0;
  const flush = () => {
    if (words.some((node) => node.type !== 'break' && !(node.type === 'text' && node.value.trim() === '')))
      parts.push({ ...paragraph, children: trimmed(words) });
    words = [];
  };
  for (const node of paragraph.children) {
    const [start = skipTo, end = start] = [node.position?.start.offset, node.position?.end.offset];
    if (end > start && end <= skipTo) continue;
    const written = writtenIn(node, scope);
    if (written) {
      flush();
      skipTo = end + tailAt(end, scope).length;
      const data = { picture: withTail(written, scope) };
      parts.push({ ...paragraph, ...position(node), data, children: [node] } as FlowNode);
    } else if (node.type === 'text' && start < skipTo) {
      words.push({ ...node, value: node.value.slice(skipTo - start) });
    } else words.push(node);
  }
  flush();
  return parts;
}

const position = ({ position }: PhrasingNode) => (position ? { position } : {});

/** Without the line ends next to a picture. */
function trimmed(nodes: readonly PhrasingNode[]): PhrasingNode[] {
  const from = nodes.findIndex(({ type }) => type !== 'break');
  const to = nodes.findLastIndex(({ type }) => type !== 'break');
  return nodes.slice(from, to + 1).map((node, i, all) => {
    if (node.type !== 'text') return node;
    const head = i === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: i === all.length - 1 ? head.trimEnd() : head };
  });
}
