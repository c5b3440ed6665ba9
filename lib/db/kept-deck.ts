// The deck that a session was started with, parsed. Parsing takes a tenth of a second, so the newest few are kept.

import { loadGrammars } from '../deck/code/highlight';
import type { Deck } from '../deck/deck';
import { loadDiagrams } from '../deck/drawn/diagram/layout';
import { parseKeptDeck } from '../deck/parse';
import { illustrate } from '../deck/pictures/illustrate';
import { loadHyphens } from '../deck/text/hyphens';
import type { Tx } from './client';
import { findDeck, rulesOf } from './decks';
import { filesOfDeck } from './files/files';

const most = 8;
const parsed = new Map<string, Deck>();

/** `id` is the hash of the source, so what was parsed once stays valid. Throws where nothing readable is kept. */
export async function keptDeck(db: Tx, id: string): Promise<Deck> {
  const known = parsed.get(id);
  if (known) return known;
  const row = await findDeck(db, id);
  if (!row) throw new Error(`The deck ${id} is not in the database.`);
  await Promise.all([loadHyphens(row.source), loadGrammars(row.source), loadDiagrams(row.source)]);
  const deck = parseKeptDeck(row.source, row.title, rulesOf(row));
  if (!deck.ok)
    throw new Error(`The deck ${row.title} is kept, but can't be read: ${JSON.stringify(deck.error)}`);
  const files = await filesOfDeck(db, id);
  const whole = illustrate(deck.value, (path) => files.get(path) ?? null);
  parsed.set(id, whole);
  for (const oldest of parsed.keys()) {
    if (parsed.size <= most) break;
    parsed.delete(oldest);
  }
  return whole;
}
