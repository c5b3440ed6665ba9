// What the database keeps of a session's training: the log, and what was recorded on the way.

import { hashOf } from '../db/checkpoints';
import type { Tx } from '../db/client';
import { findDeck, rulesOf } from '../db/decks';
import { loadEvents } from '../db/load';
import { allReports, type StoredReport } from '../db/reports';
import { findSession, type StoredSession } from '../db/sessions';
import { parseKeptDeck } from '../deck/parse';
import { defaultFormulas, type Formulas } from '../nn/recipe';
import type { Recorded } from '../session/event';
import { formulasOf } from '../session/formulas';

export type KeptCheckpoint = {
  readonly at: number;
  readonly step: number;
  readonly bytes: Uint8Array;
  /** Whether the bytes are those that were written. */
  readonly whole: boolean;
};

export type Kept = {
  readonly session: StoredSession;
  readonly formulas: Formulas;
  readonly events: readonly Recorded[];
  readonly pixels: ReadonlyMap<string, Uint8Array>;
  readonly reports: readonly StoredReport[];
  readonly checkpoints: readonly KeptCheckpoint[];
};

/** Null if there is no such session. */
export async function loadKept(db: Tx, id: string): Promise<Kept | null> {
  const session = await findSession(db, id);
  if (!session) return null;
  const where = { sessionId: id };
  const digits = await db.digit.findMany({ where, select: { id: true, pixels: true } });
  const checkpoints = await db.checkpoint.findMany({ where, orderBy: { id: 'asc' } });
  const noInk = { strokes: '', pixels: new Uint8Array() };
  return {
    session,
    formulas: await deckFormulas(db, session.deck),
    events: await loadEvents(db, id, () => noInk),
    pixels: new Map(digits.map((digit) => [digit.id, digit.pixels])),
    reports: await allReports(db, id),
    checkpoints: checkpoints.map(({ at, step, bytes, hash }) => ({
      at: at.getTime(),
      step,
      bytes,
      whole: hashOf(bytes) === hash,
    })),
  };
}

/** The default ones where the deck can't be read any more. */
async function deckFormulas(db: Tx, id: string): Promise<Formulas> {
  const row = await findDeck(db, id);
  const deck = row && parseKeptDeck(row.source, row.title, rulesOf(row));
  return deck?.ok ? formulasOf(deck.value) : defaultFormulas;
}
