// Sessions as rows: made, found, listed. Only the journal writes what happens in one.

import { randomBytes } from 'node:crypto';
import type { Session } from '../../prisma/client/client';
import type { Millis } from '../clock';
import type { Tx } from './client';

export type StoredSession = {
  readonly id: string;
  /** Null once ended. */
  readonly pin: string | null;
  /** Id of the deck with which it was started. */
  readonly deck: string;
  readonly title: string;
  readonly seed: number;
  readonly createdAt: Millis;
  readonly endedAt: Millis | null;
};

type NewSession = {
  readonly deck: string;
  readonly title: string;
  /** 0 … 2^32 − 1 */
  readonly seed: number;
  readonly at: Millis;
  /** Draws six digits; called again if a live session has them. */
  readonly drawPin: () => string;
};

/** There are a million PINs and a few live sessions: twenty taken PINs in a row mean a broken generator. */
const draws = 20;

export async function createSession(db: Tx, { deck, title, seed, at, drawPin }: NewSession) {
  const id = randomBytes(9).toString('base64url');
  for (let draw = 1; ; draw++) {
    const pin = drawPin();
    try {
      const data = { id, pin, deckId: deck, title, seed: BigInt(seed), createdAt: new Date(at) };
      return stored(await db.session.create({ data }));
    } catch (error) {
      if ((error as { code?: string }).code !== 'P2002' || draw === draws) throw error;
    }
  }
}

export async function findSession(db: Tx, id: string): Promise<StoredSession | null> {
  const row = await db.session.findUnique({ where: { id } });
  return row && stored(row);
}

/** The newest of these; null if none of them is kept. */
export async function newestOf(db: Tx, ids: readonly string[]): Promise<string | null> {
  const where = { id: { in: [...ids] } };
  const row = await db.session.findFirst({ where, orderBy: { createdAt: 'desc' }, select: { id: true } });
  return row?.id ?? null;
}

/** Those that have not ended, newest first. */
export async function liveSessions(db: Tx): Promise<StoredSession[]> {
  const rows = await db.session.findMany({ where: { endedAt: null }, orderBy: { createdAt: 'desc' } });
  return rows.map(stored);
}

/** Ids of those that have not ended, or ended at this moment or later; newest first. */
export async function sessionsSince(db: Tx, since: Millis): Promise<string[]> {
  const where = { OR: [{ endedAt: null }, { endedAt: { gte: new Date(since) } }] };
  const rows = await db.session.findMany({ where, orderBy: { createdAt: 'desc' }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** The session that has a PIN until it ends, and whether its doors are closed; null for any other PIN. */
export async function findByPin(db: Tx, pin: string): Promise<{ id: string; locked: boolean } | null> {
  const row = await db.session.findUnique({
    where: { pin },
    select: { id: true, locked: true, endedAt: true },
  });
  return row === null || row.endedAt !== null ? null : { id: row.id, locked: row.locked };
}

function stored(row: Session): StoredSession {
  return {
    id: row.id,
    pin: row.pin,
    deck: row.deckId,
    title: row.title,
    seed: Number(row.seed),
    createdAt: row.createdAt.getTime(),
    endedAt: row.endedAt?.getTime() ?? null,
  };
}

/** Differs from itself after anything that changes a review: an event, or a participant's removal. */
export async function newestMoment(db: Tx, sessionId: string): Promise<string> {
  const events = await db.event.aggregate({ where: { sessionId }, _max: { seq: true } });
  const removed = await db.participant.count({ where: { sessionId, removedAt: { not: null } } });
  return `${events._max.seq} ${removed}`;
}
