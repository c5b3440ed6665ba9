// The sources of decks, kept by their hash: a session keeps the deck that it was started with.

import { createHash } from 'node:crypto';
import type { Millis } from '../clock';
import { splitsAsEarlier } from '../deck/pieces/split';
import type { Tx } from './client';

export type StoredDeck = { readonly id: string; readonly title: string; readonly source: string };

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256, hex: of the source, or of the source behind a mark where earlier versions would have read other slides in it. */
export const deckId = (source: string): string =>
  splitsAsEarlier(source) ? hashOf(source) : hashOf(`${mark}${source}`);
const mark = 'thematic breaks\n';

/** By which rules a kept deck was divided into slides. */
export const rulesOf = ({ id, source }: StoredDeck): 'kept' | 'earlier' =>
  id === hashOf(source) ? 'earlier' : 'kept';

/** Keeps a deck once; returns its id. */
export async function keepDeck(
  db: Tx,
  { title, source, at }: { title: string; source: string; at: Millis },
): Promise<string> {
  const id = deckId(source);
  await db.deck.upsert({
    where: { id },
    create: { id, title, source, createdAt: new Date(at) },
    update: {},
  });
  return id;
}

export function findDeck(db: Tx, id: string): Promise<StoredDeck | null> {
  return db.deck.findUnique({ where: { id }, select: { id: true, title: true, source: true } });
}
