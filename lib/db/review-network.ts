// The last network of a session, from its newest sound checkpoint.

import type { Millis } from '../clock';
import { decodeCheckpoint } from '../nn/checkpoint';
import type { Network } from '../nn/network';
import { decodeRunCheckpoint } from '../training/run-checkpoint';
import { newestCheckpoint } from './checkpoints';
import type { Tx } from './client';

export type FinalNetwork = {
  /** Mini-batches it has seen. */
  readonly step: number;
  /** When it was kept: another network may have the same step. */
  readonly at: Millis;
  readonly network: Network;
};

/** Null if nothing was trained since the network's last reset, or nothing readable was kept. */
export async function finalNetwork(db: Tx, session: string, since: Millis): Promise<FinalNetwork | null> {
  const stored = await newestCheckpoint(db, session, since);
  if (!stored) return null;
  const run = decodeRunCheckpoint(stored.bytes);
  const learner = run && decodeCheckpoint(run.learner);
  if (!learner?.ok || learner.value.state.step === 0) return null;
  const { network, state } = learner.value;
  return { step: state.step, at: stored.at, network };
}

/** When the network was last reset; null: it has its first random weights. */
export async function lastReset(db: Tx, sessionId: string): Promise<Millis | null> {
  const where = { sessionId, type: 'networkReset' };
  const row = await db.event.findFirst({ where, orderBy: { seq: 'desc' }, select: { at: true } });
  return row?.at.getTime() ?? null;
}
