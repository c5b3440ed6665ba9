// The links of a slide, in reading order. The same address twice on a slide is one link.

import { type Block, type Inline, inlineText } from './deck';

/** `text` says what it leads to: the line of a list that it stands in, else its own words. */
export type DeckLink = { readonly href: string; readonly text: string };

export function linksOf({ blocks }: { readonly blocks: readonly Block[] }): DeckLink[] {
  const found = new Map<string, DeckLink>();
  for (const link of blocks.flatMap(inBlock)) if (!found.has(link.href)) found.set(link.href, link);
  return [...found.values()];
}

function inBlock(block: Block): DeckLink[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.children.flatMap(inInline).map((link) => named(link, link.children));
    case 'list':
      return block.items.flatMap(({ children, blocks = [] }) => [
        ...children.flatMap(inInline).map((link) => named(link, children)),
        ...blocks.flatMap(inBlock),
      ]);
    case 'quote':
      return [...block.children.flatMap(inBlock), ...inWords(block.source ?? [])];
    case 'details':
      return [...inWords(block.summary), ...block.children.flatMap(inBlock)];
    case 'columns':
      return block.columns.flat().flatMap(inBlock);
    case 'definitions':
      return block.entries.flatMap(({ term, meanings }) => [term, ...meanings].flatMap(inWords));
    case 'footnotes':
      return block.notes.flatMap(({ children }) =>
        children.flatMap(inInline).map((link) => named(link, children)),
      );
    case 'table':
      return [block.head, ...block.rows]
        .flat(2)
        .flatMap(inInline)
        .map((link) => named(link, link.children));
    case 'widget':
      return block.children.flatMap(inBlock);
    default:
      return [];
  }
}

const inWords = (words: readonly Inline[]): DeckLink[] =>
  words.flatMap(inInline).map((link) => named(link, link.children));

type Link = Extract<Inline, { kind: 'link' }>;

function inInline(inline: Inline): Link[] {
  if (inline.kind === 'link') return [inline];
  return 'children' in inline ? inline.children.flatMap(inInline) : [];
}

/** The words without the address itself, if there are any. */
function named({ href }: Link, words: readonly Inline[]): DeckLink {
  const text = inlineText(words).replace(href, '').trim();
  return { href, text: text || href };
}
