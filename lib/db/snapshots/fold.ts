// A session's state: its snapshot, if that fits the log, and the events since; otherwise the whole log.

import { createHash } from 'node:crypto';
import type { Millis } from '../../clock';
import { evolve } from '../../session/evolve';
import { initialState, type SessionFacts } from '../../session/initial';
import type { SessionState } from '../../session/state';
import type { Tx } from '../client';
import { loadLog, readable } from '../load';
import { readSnapshot, type Snapshot, type SnapshotPlace, writeSnapshot } from './file';

export type SnapshotSession = SessionFacts & { readonly id: string };

export type Folded = {
  /** Without pixels: see `loadPixels`. */
  readonly state: SessionState;
  /** When the newest event happened; 0: nothing has. */
  readonly lastAt: Millis;
  /** Events that the snapshot had already. */
  readonly kept: number;
};

/** `place`: where snapshots are; null: there are none. Throws `DamagedEvent`. */
export async function foldSession(
  db: Tx,
  session: SnapshotSession,
  place: SnapshotPlace | null,
): Promise<Folded> {
  const snapshot = place && (await fitting(db, readSnapshot(place, session.id)));
  const state = snapshot?.state ?? initialState(session.id, session);
  const kept = state.seq;
  const events = await loadLog(db, session.id, kept);
  for (const one of events) readable(one.seq, () => evolve(state, one));
  return { state, lastAt: events.at(-1)?.at ?? snapshot?.at ?? 0, kept };
}

/** Stores what the log says now. Nothing is written that is written already. */
export async function renewSnapshot(db: Tx, session: SnapshotSession, place: SnapshotPlace): Promise<void> {
  const { state, lastAt: at, kept } = await foldSession(db, session, place);
  const mark = state.seq > kept ? await markOf(db, state.id, state.seq) : null;
  if (mark !== null) writeSnapshot(place, { state, at, mark });
}

/** A log that was restored or lost its end has another event there, or none. */
async function fitting(db: Tx, snapshot: Snapshot | null): Promise<Snapshot | null> {
  if (!snapshot) return null;
  const mark = await markOf(db, snapshot.state.id, snapshot.state.seq);
  return mark === snapshot.mark ? snapshot : null;
}

async function markOf(db: Tx, sessionId: string, seq: number): Promise<string | null> {
  const row = await db.event.findUnique({
    where: { sessionId_seq: { sessionId, seq } },
    select: { at: true, type: true, payload: true },
  });
  return row && createHash('sha256').update(JSON.stringify(row)).digest('hex');
}
