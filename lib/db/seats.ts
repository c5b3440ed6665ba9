// Whether a seat belongs to a participant of a session, for pages that have no host to ask.

import type { Millis } from '../clock';
import type { Tx } from './client';

export async function isSeated(db: Tx, sessionId: string, seatHash: string): Promise<boolean> {
  const row = await db.participant.findUnique({
    where: { sessionId_seatHash: { sessionId, seatHash } },
    select: { removedAt: true },
  });
  return row !== null && row.removedAt === null;
}

export const countSeats = (db: Tx, sessionId: string): Promise<number> =>
  db.participant.count({ where: { sessionId } });

/** The seats of a session whose participants joined at this moment or later. */
export async function seatsJoinedSince(db: Tx, sessionId: string, since: Millis) {
  const rows = await db.participant.findMany({
    where: { sessionId, joinedAt: { gte: new Date(since) } },
    select: { seatHash: true, joinedAt: true },
  });
  return rows.map(({ seatHash, joinedAt }) => ({ seatHash, joinedAt: joinedAt.getTime() }));
}
