// From a session's events: which slides the room has seen, how often their links were opened, and how much was deleted.

import type { Tx } from './client';

/** By slide that the room has seen: the furthest build of it. */
export async function shownSlides(db: Tx, sessionId: string): Promise<Map<number, number>> {
  const shown = new Map([[1, 0]]);
  for (const { slide, step } of await payloads<{ slide: number; step: number }>(
    db,
    sessionId,
    'slideChanged',
  ))
    shown.set(slide, Math.max(step, shown.get(slide) ?? 0));
  return shown;
}

export type LinkTaps = { readonly slide: number; readonly link: number; readonly people: number };

/** How many participants opened each link; without removed ones. */
export async function linkTaps(db: Tx, sessionId: string): Promise<LinkTaps[]> {
  type Tap = { readonly participant: string; readonly slide: number; readonly link: number };
  const rows = await payloads<Tap>(db, sessionId, 'linkTapped');
  const gone = await db.participant.findMany({
    where: { sessionId, removedAt: { not: null } },
    select: { id: true },
  });
  const removed = new Set(gone.map(({ id }) => id));
  const taps = new Map<string, LinkTaps>();
  for (const { participant, slide, link } of rows) {
    if (removed.has(participant)) continue;
    const key = `${slide}/${link}`;
    taps.set(key, { slide, link, people: (taps.get(key)?.people ?? 0) + 1 });
  }
  return [...taps.values()];
}

/** What participants deleted themselves. */
export async function deletions(db: Tx, sessionId: string): Promise<{ people: number; drawings: number }> {
  type Deletion = { readonly participant: string; readonly digits: readonly string[] };
  const rows = await payloads<Deletion>(db, sessionId, 'drawingsDeleted');
  const people = new Set(rows.map(({ participant }) => participant)).size;
  return { people, drawings: rows.reduce((sum, { digits }) => sum + digits.length, 0) };
}

async function payloads<T>(db: Tx, sessionId: string, type: string): Promise<T[]> {
  const where = { sessionId, type };
  const rows = await db.event.findMany({ where, orderBy: { seq: 'asc' }, select: { payload: true } });
  return rows.map(({ payload }) => JSON.parse(payload) as T);
}
