// A session's events as they were appended, with strokes and pixels in their places. Deleted drawings have no ink.

import { readEvent } from '../session/earlier-names';
import type { Recorded, SessionEvent } from '../session/event';
import type { Tx } from './client';

type Ink = { readonly strokes: string; readonly pixels: Uint8Array };

/**
 * In order of `seq`; [] for a session without events or an unknown one. 5,000 drawings take about 0.2 s. `lost` replaces ink
 * that is not kept any more; the default gives a blank for deleted drawings and throws for any other.
 */
export async function loadEvents(
  db: Tx,
  session: string,
  lost: (digit: string, deleted: boolean) => Ink = blankWhereDeleted,
): Promise<Recorded[]> {
  const where = { sessionId: session };
  const rows = await db.event.findMany({
    where,
    orderBy: { seq: 'asc' },
    select: { seq: true, at: true, type: true, payload: true },
  });
  const digits = await db.digit.findMany({ where, select: { id: true, strokes: true, pixels: true } });
  const ink = new Map<string, Ink>(digits.map(({ id, strokes, pixels }) => [id, { strokes, pixels }]));
  const deleted = new Set(rows.flatMap((row) => readable(row.seq, () => deletedBy(row))));
  return rows.map(({ seq, at, type, payload }) => {
    const inkOf = (digit: string) => ink.get(digit) ?? lost(digit, deleted.has(digit));
    return { seq, at: at.getTime(), event: readable(seq, () => eventOf(type, JSON.parse(payload), inkOf)) };
  });
}

/** JSON of the strokes of drawings that are stored, by their ids. */
export async function loadStrokes(
  db: Tx,
  session: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.digit.findMany({
    where: { sessionId: session, id: { in: [...ids] } },
    select: { id: true, strokes: true },
  });
  return new Map(rows.map(({ id, strokes }) => [id, strokes]));
}

/** A session's log can't be read or folded at `seq`. */
export class DamagedEvent extends Error {
  constructor(
    readonly seq: number,
    cause: unknown,
  ) {
    super(`event ${seq}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** Does what reads or folds an event. */
export function readable<T>(seq: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new DamagedEvent(seq, error);
  }
}

function eventOf(type: string, payload: { digit?: string }, inkOf: (digit: string) => Ink): SessionEvent {
  return readEvent(type, type === 'digitDrawn' ? { ...payload, ...inkOf(payload.digit ?? '') } : payload);
}

type Row = { readonly type: string; readonly payload: string };

const deletedBy = ({ type, payload }: Row): readonly string[] =>
  type === 'drawingsDeleted' ? (JSON.parse(payload) as { digits: string[] }).digits : [];

/** The ink of a drawing that a later event deletes. */
const blank: Ink = { strokes: '[]', pixels: new Uint8Array(784) };

function blankWhereDeleted(digit: string, deleted: boolean): Ink {
  if (deleted) return blank;
  throw new Error(`The drawing ${digit} is in the log, but its strokes are not kept.`);
}
