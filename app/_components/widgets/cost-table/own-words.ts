// The words within the table's directive: its title, and the heads of its columns. Pure.

import { type Block, inlineText } from '@/lib/deck/deck';

export type OwnWords = { readonly title: string; readonly heads: readonly string[] };

/** `usual`: the heads where the deck's own table has none. */
export function ownWords(own: readonly Block[], usual: readonly string[]): OwnWords {
  const heading = own.find((block) => block.kind === 'heading');
  const table = own.find((block) => block.kind === 'table');
  return {
    title: heading ? inlineText(heading.children) : '',
    heads: usual.map((name, i) => (table?.head[i] ? inlineText(table.head[i]) : name)),
  };
}
