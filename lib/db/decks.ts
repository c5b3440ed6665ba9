// The sources of decks, kept by their hash: a session keeps the deck that it was started with.

import { createHash } from 'node:crypto';
import type { Millis } from '../clock';
import { splitsAsEarlier } from '../deck/pieces/split';
import type { Tx } from './client';

export type StoredDeck = { readonly id: string; readonly title: string; readonly source: string };

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** By the paths that a deck names, the hashes of its files. */
export type FileHashes = readonly (readonly [path: string, hash: string])[];

/**
 * SHA-256, hex: of the source, or of the source behind a mark where earlier versions would have read other slides in it. A deck
 * that shows files is another one when one of them changes.
 */
export const deckId = (source: string, files: FileHashes = []): string =>
  files.length > 0
    ? hashOf(JSON.stringify([...files].sort(([a], [b]) => (a < b ? -1 : 1))) + source)
    : splitsAsEarlier(source)
      ? hashOf(source)
      : hashOf(`${mark}${source}`);
const mark = 'thematic breaks\n';

/** By which rules a kept deck was divided into slides. */
export const rulesOf = ({ id, source }: StoredDeck): 'kept' | 'earlier' =>
  id === hashOf(source) ? 'earlier' : 'kept';

/** Keeps a deck once; returns its id. Its files are kept already. */
export async function keepDeck(
  db: Tx,
  { title, source, at, files = [] }: { title: string; source: string; at: Millis; files?: FileHashes },
): Promise<string> {
  const id = deckId(source, files);
  await db.deck.upsert({
    where: { id },
    create: {
      ...{ id, title, source, createdAt: new Date(at) },
      files: { create: files.map(([path, hash]) => ({ path, hash })) },
    },
    update: {},
  });
  return id;
}

export function findDeck(db: Tx, id: string): Promise<StoredDeck | null> {
  return db.deck.findUnique({ where: { id }, select: { id: true, title: true, source: true } });
}
