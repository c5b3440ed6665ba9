// Imports in tests: a text as a file, and the deck that comes of it, read by Nudge itself.

import { expect } from 'vitest';
import { type Deck, plainText } from '@/lib/deck/deck';
import { checkDeck } from '@/lib/deck/parse';
import type { FormatName } from '@/lib/import/formats/formats';
import { importDeck } from '@/lib/import/import';
import type { ImportedDeck } from '@/lib/import/imported-deck';
import type { Loss } from '@/lib/import/model';
import { isWarning } from '@/lib/mistakes';

export type Files = Readonly<Record<string, string | Uint8Array>>;

const bytesOf = (file: string | Uint8Array) =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file;

export async function imported(
  file: string | Uint8Array,
  from: FormatName | null = null,
  { name = 'talk.md', files = {} as Files } = {},
): Promise<ImportedDeck & { deck: Deck; text: string }> {
  const beside = (path: string) => {
    const found = files[path.replace(/^\.?\//, '')];
    return found === undefined ? null : bytesOf(found);
  };
  const read = await importDeck({ name, bytes: bytesOf(file), beside }, from);
  if (!read.ok) throw new Error(`refused: ${read.error.code}`);
  const [text = ''] = read.value.decks;
  const { deck, problems } = checkDeck(text, name);
  const mistakes = problems.filter(({ mistake }) => !isWarning(mistake));
  expect(mistakes, text).toEqual([]);
  return { ...read.value, deck: deck!, text };
}

export async function refused(file: string | Uint8Array, name: string, from: FormatName | null = null) {
  const read = await importDeck({ name, bytes: bytesOf(file), beside: () => null }, from);
  return read.ok ? null : read.error.code;
}

/** Per slide: its words, its notes, and the number of its last build. */
export const slidesOf = ({ slides }: Deck) =>
  slides.map(({ blocks, notes, steps }) => ({
    words: plainText(blocks).replace(/\u00ad/g, ''),
    notes: plainText(notes),
    steps,
  }));

export const lossesOf = (losses: readonly Loss[], code: Loss['code']) =>
  losses.filter((loss) => loss.code === code).map(({ slide, line }) => ({ slide, line }));
