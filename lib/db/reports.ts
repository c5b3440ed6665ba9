// The trainer's figures over time, and the curve that is drawn from them.

import type { TrainingReport as ReportRow } from '../../prisma/client/client';
import type { Millis } from '../clock';
import type { CurvePoint } from '../protocol/message';
import type { TrainingReport } from '../training/messages';
import type { Tx } from './client';
import { thin, withoutRewound } from './thin';

/** With how well the room's own drawings were read at that moment. */
export type StoredReport = Omit<TrainingReport, 'easedRate'> & {
  /** Null in reports of earlier versions. */
  readonly easedRate: number | null;
  readonly at: Millis;
  readonly accuracyArrival: number | null;
  readonly arrivals: number;
};

export async function saveReports(db: Tx, session: string, reports: readonly StoredReport[]): Promise<void> {
  const data = reports.map(({ at, samples, confusion, ...figures }) => ({
    sessionId: session,
    ...figures,
    at: new Date(at),
    samples: BigInt(samples),
    confusion: JSON.stringify(confusion),
  }));
  await db.trainingReport.createMany({ data });
}

/** The newest report since a moment, such as the network's reset; null before the first. */
export async function lastReport(db: Tx, session: string, since: Millis = 0): Promise<StoredReport | null> {
  const row = await db.trainingReport.findFirst({
    where: { sessionId: session, at: { gte: new Date(since) } },
    orderBy: { id: 'desc' },
    omit: { id: true, sessionId: true },
  });
  return row && storedReport(row);
}

/** In the order in which they were saved. */
export async function allReports(db: Tx, session: string): Promise<StoredReport[]> {
  const rows = await db.trainingReport.findMany({
    where: { sessionId: session },
    orderBy: { id: 'asc' },
    omit: { id: true, sessionId: true },
  });
  return rows.map(storedReport);
}

type Range = {
  /** Reports of the present network only: the moment of its reset. */
  readonly since?: Millis;
  /** At most this many points, evenly chosen; always with the first and the last. */
  readonly points?: number;
};

/** The chart's points, steps ascending. */
export async function loadCurve(
  db: Tx,
  session: string,
  { since = 0, points = 2000 }: Range = {},
): Promise<CurvePoint[]> {
  const rows = await db.trainingReport.findMany({
    where: { sessionId: session, at: { gte: new Date(since) } },
    orderBy: { id: 'asc' },
    omit: { confusion: true, sessionId: true, id: true },
  });
  return thin(withoutRewound(rows), points).map((row) => ({
    step: row.step,
    at: row.at.getTime(),
    epoch: row.epoch,
    costTraining: row.costTraining,
    costHeldOut: row.costHeldOut,
    accuracyTest: row.accuracyTest,
    joined: row.joined,
    learningRate: row.learningRate,
    easedRate: row.easedRate ?? row.learningRate,
  }));
}

function storedReport(row: Omit<ReportRow, 'id' | 'sessionId'>): StoredReport {
  return {
    ...row,
    at: row.at.getTime(),
    samples: Number(row.samples),
    confusion: JSON.parse(row.confusion) as number[],
  };
}
