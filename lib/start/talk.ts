// The talk that is given: its deck read and kept, and the session in which it happens.

import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Millis } from '../clock';
import type { Db } from '../db/client';
import { keepDeck } from '../db/decks';
import { createSession, liveSessions, type StoredSession } from '../db/sessions';
import type { Deck } from '../deck/deck';
import { parseDeck } from '../deck/parse';
import { newPin } from '../identity/pin';
import { err, ok, type Result } from '../result';
import type { Words } from '../words/words';

export type ReadDeck = { readonly deck: Deck; readonly source: string };

/** The error is every mistake of the deck, one per line, or why there is no deck to read. */
export function readDeck(file: string, words: Pick<Words, 'start' | 'deck'>): Result<ReadDeck, string> {
  const { deck: said } = words.start;
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return err(code === 'ENOENT' ? said.missing(file) : said.unreadable(file, message));
  }
  const parsed = parseDeck(source, basename(file));
  if (parsed.ok) return ok({ deck: parsed.value, source });
  const lines = parsed.error.map(({ line, mistake }) => `  ${file}:${line}: ${words.deck.mistake(mistake)}`);
  return err([said.mistakes(lines.length), ...lines].join('\n'));
}

/**
 * The newest session that has not ended, if it is of this very deck; after a crash whatever its deck, since the room
 * sits in it. Otherwise a new one.
 */
export async function ensureSession(
  db: Db,
  { deck, source }: ReadDeck,
  { now, afterCrash }: { readonly now: Millis; readonly afterCrash: boolean },
): Promise<StoredSession> {
  const id = await keepDeck(db, { title: deck.title, source, at: now });
  const [newest] = await liveSessions(db);
  if (newest && (afterCrash || newest.deck === id)) return newest;
  return createSession(db, {
    deck: id,
    title: deck.title,
    seed: randomInt(2 ** 32),
    at: now,
    drawPin: newPin,
  });
}
