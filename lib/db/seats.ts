// Whether a seat belongs to a participant of a session, for pages that have no host to ask.

import type { Tx } from './client';

export async function isSeated(db: Tx, sessionId: string, seatHash: string): Promise<boolean> {
  const row = await db.participant.findUnique({
    where: { sessionId_seatHash: { sessionId, seatHash } },
    select: { removedAt: true },
  });
  return row !== null && row.removedAt === null;
}
