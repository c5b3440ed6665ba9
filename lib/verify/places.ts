// Where in a run's history its figures were taken. The log says when each of its entries was noted; where several places
// are possible (the same millisecond), any of them will do.

import type { Millis } from '../clock';
import type { StoredReport } from '../db/reports';
import { type Stop, versionEnds } from '../training/route';
import { decodeRunCheckpoint, type RunCheckpoint } from '../training/run-checkpoint';
import type { KeptCheckpoint } from './kept';
import type { Reading, Run } from './runs';

export type Item = { readonly at: Millis; readonly step: number } & (
  | { readonly kind: 'report'; readonly report: StoredReport }
  | { readonly kind: 'checkpoint'; readonly checkpoint: RunCheckpoint | null }
  | { readonly kind: 'reading'; readonly reading: Reading }
);

/** One possible place of an item. */
export type Place = Stop & { readonly item: Item };

/** Without a place it can't be compared. */
export type Task = { readonly item: Item; readonly places: readonly Place[] };

export function reportTask(run: Run, report: StoredReport): Task {
  const { at, step } = report;
  const before = run.log.filter((entry) => entry.at < at).length;
  const until = run.log.filter((entry) => entry.at <= at).length;
  const item: Item = { kind: 'report', at, step, report };
  return { item, places: range(before, until).map((logged) => ({ step, logged, item })) };
}

/** A damaged checkpoint has no place, nor has one with changes that the log does not know. */
export function checkpointTask(run: Run, { at, step, bytes, whole }: KeptCheckpoint): Task {
  const checkpoint = whole ? decodeRunCheckpoint(bytes) : null;
  if (!checkpoint) return { item: { kind: 'checkpoint', at, step, checkpoint }, places: [] };
  const { logged } = checkpoint;
  const item: Item = { kind: 'checkpoint', at, step, checkpoint };
  return { item, places: logged > run.log.length ? [] : [{ step, logged, item }] };
}

/** ms after a rollback within which the good network is shown again. */
const SHOWN_AGAIN = 10_000;

/**
 * Drawings are read by the newest network that was shown. After a leave that is the old one until the thread has
 * retrained, and after a rollback until the next report, so an earlier history may be the right one.
 */
export function readingTask(run: Run, reading: Reading): Task {
  const { at, step, logged } = reading;
  const item: Item = { kind: 'reading', at, step, reading };
  const places: Place[] = [{ step, logged, item }];
  const ends = versionEnds(run.log).slice(0, -1);
  for (const end of ends.filter((one) => one < logged).reverse()) {
    const entry = run.log[end]!;
    const shown = entry.change.kind === 'leave' ? step <= entry.step : at <= entry.at + SHOWN_AGAIN;
    if (!shown) break;
    places.push({ step, logged: end, item });
  }
  return { item, places };
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
