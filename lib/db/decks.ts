// The sources of decks, kept by their hash: a session keeps the deck that it was started with.

import { createHash } from 'node:crypto';
import type { Millis } from '../clock';
import type { Tx } from './client';

export type StoredDeck = { readonly id: string; readonly title: string; readonly source: string };

/** SHA-256 of the source, hex. */
export const deckId = (source: string): string => createHash('sha256').update(source).digest('hex');

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
