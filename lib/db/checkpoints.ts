// The newest few checkpoints of a session's network, each with its hash: a damaged one is skipped.

import { createHash } from 'node:crypto';
import type { Millis } from '../clock';
import type { Db, Tx } from './client';

export type StoredCheckpoint = { readonly step: number; readonly at: Millis; readonly bytes: Uint8Array };

const kept = 5;

/** Saves one and deletes the oldest beyond `most`, in one transaction. */
export async function saveCheckpoint(
  db: Db,
  session: string,
  { step, at, bytes }: StoredCheckpoint,
  most = kept,
): Promise<void> {
  const data = {
    sessionId: session,
    step,
    at: new Date(at),
    bytes: new Uint8Array(bytes),
    hash: hashOf(bytes),
  };
  await db.$transaction(async (tx) => {
    await tx.checkpoint.create({ data, select: { id: true } });
    const oldest = await tx.checkpoint.findFirst({
      where: { sessionId: session },
      orderBy: { id: 'desc' },
      skip: most - 1,
      select: { id: true },
    });
    if (oldest) await tx.checkpoint.deleteMany({ where: { sessionId: session, id: { lt: oldest.id } } });
  });
}

/** The newest sound one since a moment, such as the network's reset; null if there is none. */
export async function newestCheckpoint(
  db: Tx,
  session: string,
  since: Millis = 0,
): Promise<StoredCheckpoint | null> {
  for (let skip = 0; ; skip++) {
    const row = await db.checkpoint.findFirst({
      where: { sessionId: session, at: { gte: new Date(since) } },
      orderBy: { id: 'desc' },
      skip,
    });
    if (!row) return null;
    if (hashOf(row.bytes) === row.hash) return { step: row.step, at: row.at.getTime(), bytes: row.bytes };
  }
}

/** SHA-256, hex. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
