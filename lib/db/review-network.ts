// The network that a session ended with, as far as it was kept: out of its newest sound checkpoint.

import type { Millis } from '../clock';
import { decodeCheckpoint } from '../nn/checkpoint';
import type { Network } from '../nn/network';
import type { Formulas } from '../nn/recipe';
import { decodeRunCheckpoint } from '../training/run-checkpoint';
import { newestCheckpoint } from './checkpoints';
import type { Tx } from './client';

export type FinalNetwork = {
  /** Mini-batches it has seen. */
  readonly step: number;
  readonly network: Network;
  readonly formulas: Formulas;
};

/** Null where nothing was trained since the network's last reset, or nothing readable was kept. */
export async function finalNetwork(db: Tx, session: string, since: Millis): Promise<FinalNetwork | null> {
  const stored = await newestCheckpoint(db, session, since);
  const run = stored && decodeRunCheckpoint(stored.bytes);
  const learner = run && decodeCheckpoint(run.learner);
  if (!learner?.ok || learner.value.state.step === 0) return null;
  const { network, state } = learner.value;
  return { step: state.step, network, formulas: state.recipe };
}
