// What an imported deck is on a disk: its Markdown, in one file or several, and its pictures beside it.

import type { ImportedDeck } from './imported-deck';
import { slug } from './pictures';

export type DeckFiles = {
  /** The names of the decks, in their order. */
  readonly decks: readonly string[];
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
};

export function filesOf(name: string, { decks, pictures }: ImportedDeck): DeckFiles {
  const stem = slug(name);
  const names = decks.map((_, i) => (decks.length === 1 ? `${stem}.md` : `${stem}-${i + 1}.md`));
  const texts = decks.map((text, i) => ({ name: names[i]!, bytes: new TextEncoder().encode(text) }));
  return { decks: names, files: [...texts, ...pictures] };
}
