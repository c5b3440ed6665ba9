// The list of sessions, with figures that tell them apart.

import type { Millis } from '../clock';
import type { Tx } from './client';

export type SessionSummary = {
  readonly id: string;
  readonly title: string;
  readonly createdAt: Millis;
  readonly endedAt: Millis | null;
  /** From the first arrival to the last event, ms; null if nobody joined. */
  readonly length: Millis | null;
  /** Without removed participants. */
  readonly people: number;
  readonly drawings: number;
  /** On MNIST's test digits, by the newest report; null if nothing was trained. */
  readonly accuracyTest: number | null;
};

/** Newest first. */
export async function sessionSummaries(
  db: Tx,
  { skip = 0, take = 50 }: { skip?: number; take?: number } = {},
): Promise<SessionSummary[]> {
  const rows = await db.session.findMany({ orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], skip, take });
  const sessionId = { in: rows.map(({ id }) => id) };
  const by: ['sessionId'] = ['sessionId'];
  const people = await db.participant.groupBy({
    by,
    where: { sessionId, removedAt: null },
    _count: true,
    _min: { joinedAt: true },
  });
  const lasts = new Map<string, Millis | null>();
  for (const { id, endedAt } of rows) lasts.set(id, endedAt?.getTime() ?? (await lastEvent(db, id)));
  const drawings = await db.digit.groupBy({
    by,
    where: { sessionId, participant: { removedAt: null } },
    _count: true,
  });
  const newest = await db.trainingReport.groupBy({ by, where: { sessionId }, _max: { id: true } });
  const reports = await db.trainingReport.findMany({
    where: { id: { in: newest.flatMap(({ _max }) => _max.id ?? []) } },
    select: { sessionId: true, accuracyTest: true },
  });
  const count = (groups: readonly { sessionId: string; _count: number }[], id: string) =>
    groups.find((group) => group.sessionId === id)?._count ?? 0;
  return rows.map(({ id, title, createdAt, endedAt }) => ({
    id,
    title,
    createdAt: createdAt.getTime(),
    endedAt: endedAt?.getTime() ?? null,
    length: span(people.find(({ sessionId }) => sessionId === id)?._min.joinedAt, lasts.get(id)),
    people: count(people, id),
    drawings: count(drawings, id),
    accuracyTest: reports.find((report) => report.sessionId === id)?.accuracyTest ?? null,
  }));
}

async function lastEvent(db: Tx, sessionId: string): Promise<Millis | null> {
  const last = await db.event.findFirst({
    where: { sessionId },
    orderBy: { seq: 'desc' },
    select: { at: true },
  });
  return last?.at.getTime() ?? null;
}

const span = (first: Date | null | undefined, last: Millis | null | undefined): Millis | null =>
  first && last ? Math.max(0, last - first.getTime()) : null;
