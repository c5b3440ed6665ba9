// What the session's last network makes of every digit of the room. Computed once per digit and network, in slices, so
// that others get their turn; the newest few sessions are kept.

import type { Reading } from '@/app/_components/review/drawings/readings';
import type { Progress } from '@/lib/archive/messages';
import { type Millis, steadyNow } from '@/lib/clock';
import type { Tx } from '@/lib/db/client';
import { type FinalNetwork, finalNetwork } from '@/lib/db/review-network';
import { allPixels, type DrawingFacts, type DrawingPixels, drawingPixels } from '@/lib/db/review-room';
import { predict } from '@/lib/nn/feedforward';

export type Readings = {
  /** Mini-batches the network had seen; null: nothing was trained, and `now` is the reading on arrival. */
  readonly step: number | null;
  /** One for each of the digits, in their order. */
  readonly all: readonly Reading[];
};

/** Hears how many drawings were read. */
export type Tell = (progress: Progress) => void;

type Kept = {
  readonly since: Millis;
  readonly at: Millis;
  readonly final: FinalNetwork;
  readonly now: Map<string, number>;
};
const kept = new Map<string, Kept>();
const most = 4;
/** While training goes on there is a new network every few seconds: a page and its wall speak of the same one. ms */
const fresh = 60_000;

/** `since` is the moment of the network's last reset. */
export async function readingsOf(
  db: Tx,
  session: string,
  drawings: readonly DrawingFacts[],
  since: Millis,
  tell: Tell,
): Promise<Readings> {
  const known = await networkOf(db, session, since);
  const now = known && (await readAll(db, session, drawings, known, tell));
  return {
    step: known?.final.step ?? null,
    all: drawings.map(({ id, label, guess, doubt }) => ({
      ...{ label, guess },
      now: now?.get(id) ?? guess,
      apart: doubt !== null,
    })),
  };
}

/** More than these are sooner read with all others than by their ids. */
const fewIds = 200;

async function* pixelsOf(db: Tx, session: string, ids: readonly string[]): AsyncGenerator<DrawingPixels[]> {
  if (ids.length > fewIds) yield* allPixels(db, session);
  else if (ids.length > 0) yield drawingPixels(db, session, ids);
}

/** The final network with what it has read already; null: nothing was trained. */
async function networkOf(db: Tx, session: string, since: Millis): Promise<Kept | null> {
  const known = kept.get(session);
  const at = steadyNow();
  if (known?.since === since && at - known.at < fresh) return known;
  const final = await finalNetwork(db, session, since);
  if (!final) return null;
  const same = known?.final.at === final.at && known.final.step === final.step;
  const next: Kept = { since, at, final, now: same ? known.now : new Map() };
  kept.delete(session);
  kept.set(session, next);
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
  return next;
}

async function readAll(
  db: Tx,
  session: string,
  drawings: readonly DrawingFacts[],
  { final, now }: Kept,
  tell: Tell,
): Promise<Map<string, number>> {
  const missing = drawings.filter(({ id }) => !now.has(id)).map(({ id }) => id);
  for await (const slice of pixelsOf(db, session, missing)) {
    for (const { id, pixels } of slice) now.set(id, predict(final.network, pixels).digit);
    tell({ done: now.size, of: drawings.length });
    await new Promise((resume) => setImmediate(resume));
  }
  return now;
}
