// What the session's last network makes of every digit of the room. Computed once a digit and network, in slices, so
// that a live talk in the same process goes on; the newest few sessions are kept.

import type { Reading } from '@/app/_components/review/drawings/readings';
import type { Millis } from '@/lib/clock';
import type { Tx } from '@/lib/db/client';
import { type FinalNetwork, finalNetwork } from '@/lib/db/review-network';
import { allPixels, type DigitFacts, type DigitPixels, digitPixels } from '@/lib/db/review-room';
import { predict } from '@/lib/nn/feedforward';

export type Readings = {
  /** Mini-batches the network had seen; null: nothing was trained, and `now` is the reading on arrival. */
  readonly step: number | null;
  /** One for each of the digits, in their order. */
  readonly all: readonly Reading[];
};

type Kept = { readonly key: string; readonly now: Map<string, number> };
const kept = new Map<string, Kept>();
const most = 4;

/** `since` is the moment of the network's last reset. */
export async function readingsOf(
  db: Tx,
  session: string,
  digits: readonly DigitFacts[],
  since: Millis,
): Promise<Readings> {
  const final = await finalNetwork(db, session, since);
  const now = final && (await readAll(db, session, digits, final, `${final.at}/${final.step}`));
  return {
    step: final?.step ?? null,
    all: digits.map(({ id, label, guess }) => ({ label, guess, now: now?.get(id) ?? guess })),
  };
}

/** More than these are sooner read with all others than by their ids. */
const fewIds = 200;

async function* pixelsOf(db: Tx, session: string, ids: readonly string[]): AsyncGenerator<DigitPixels[]> {
  if (ids.length > fewIds) yield* allPixels(db, session);
  else if (ids.length > 0) yield digitPixels(db, session, ids);
}

async function readAll(
  db: Tx,
  session: string,
  digits: readonly DigitFacts[],
  { network }: FinalNetwork,
  key: string,
): Promise<Map<string, number>> {
  const known = kept.get(session);
  const now = known?.key === key ? known.now : new Map<string, number>();
  const missing = digits.filter(({ id }) => !now.has(id)).map(({ id }) => id);
  for await (const slice of pixelsOf(db, session, missing)) {
    for (const { id, pixels } of slice) now.set(id, predict(network, pixels).digit);
    await new Promise((resume) => setImmediate(resume));
  }
  kept.delete(session);
  kept.set(session, { key, now });
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
  return now;
}
