// A session's events as they were appended, with or without the ink of its drawings. Deleted drawings have none.

import { Prisma } from '../../prisma/client/client';
import { readEvent, storedTypes } from '../session/earlier-names';
import type { Recorded, SessionEvent } from '../session/event';
import type { Drawing, SessionState } from '../session/state';
import type { Tx } from './client';
import { allPacked } from './packed';
import { allPixels } from './review-room';

export type Ink = { readonly strokes: string; readonly pixels: Uint8Array };

/**
 * In order of `seq`; [] for a session without events or an unknown one. 5,000 drawings take about 0.2 s. `lost` replaces ink
 * that is not kept any more; the default gives a blank for deleted drawings and throws for any other.
 */
export async function loadEvents(
  db: Tx,
  session: string,
  lost: (digit: string, deleted: boolean) => Ink = blankWhereDeleted,
): Promise<Recorded[]> {
  const rows = await logRows(db, session, 0);
  const digits = await db.digit.findMany({
    where: { sessionId: session },
    select: { id: true, strokes: true, pixels: true },
  });
  const ink = new Map<string, Ink>(digits.map(({ id, strokes, pixels }) => [id, { strokes, pixels }]));
  const deleted = new Set(rows.flatMap((row) => readable(row[0], () => deletedBy(row))));
  return rows.map((row) => recorded(row, (digit) => ink.get(digit) ?? lost(digit, deleted.has(digit))));
}

/** What a fold needs: the events after `after`, in order of `seq`, without ink. 20,000 take about 0.2 s. */
export async function loadLog(db: Tx, session: string, after = 0): Promise<Recorded[]> {
  const rows = await logRows(db, session, after);
  return rows.map((row) => recorded(row, () => noInk));
}

/** All that the trainer's log is made of, in order. */
export async function loadTrainingEvents(db: Tx, session: string): Promise<Recorded[]> {
  const types = (['networkReset', 'trainingBegan', 'trainerChanged'] as const).flatMap(storedTypes);
  const rows = await allPacked<LogRow>(
    db,
    [0],
    ([after], limit) => Prisma.sql`
      SELECT json_array("seq", "at", "type", "payload") AS "row" FROM "Event"
      WHERE "sessionId" = ${session} AND "type" IN (${Prisma.join(types)}) AND "seq" > ${after}
      ORDER BY "seq" LIMIT ${limit}`,
    ([seq]) => [seq],
  );
  return rows.map((row) => recorded(row, () => noInk));
}

/** Throws where the ink of a drawing is not kept. Reads no ink. */
export async function checkInk(db: Tx, state: SessionState): Promise<void> {
  if (state.participants.size === 0) return;
  const [found] = await db.$queryRaw<{ ids: string }[]>`
    SELECT json_group_array("id") AS "ids" FROM "Digit" WHERE "sessionId" = ${state.id}`;
  const kept = new Set(JSON.parse(found?.ids ?? '[]') as string[]);
  const whole = [...state.drawings.keys(), ...removedDrawings(state).keys()].find((id) => !kept.has(id));
  if (whole !== undefined) throw await withoutPixels(db, state.id, whole);
}

/**
 * Puts the pixels of all drawings into a state that was folded without ink, piece by piece: meanwhile the session may go on.
 * What is drawn then has its pixels, what is deleted needs none.
 */
export async function loadPixels(db: Tx, state: SessionState): Promise<void> {
  if (state.participants.size === 0) return;
  for await (const piece of allPixels(db, state.id)) {
    const removed = removedDrawings(state);
    for (const { id, pixels } of piece) {
      const drawing = state.drawings.get(id) ?? removed.get(id);
      if (drawing) Object.assign(drawing, { pixels } satisfies Partial<Drawing>);
    }
  }
}

/** Drawings of removed participants, who may come back with them. */
function removedDrawings({ participants }: SessionState): ReadonlyMap<string, Drawing> {
  const removed = new Map<string, Drawing>();
  for (const { removedThings } of participants.values())
    for (const drawing of removedThings?.drawings ?? []) removed.set(drawing.id, drawing);
  return removed;
}

/** The ink of drawings that are stored, by their ids. */
export async function loadInk(
  db: Tx,
  session: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Ink>> {
  const rows = await db.digit.findMany({
    where: { sessionId: session, id: { in: [...ids] } },
    select: { id: true, strokes: true, pixels: true },
  });
  return new Map(rows.map(({ id, ...ink }) => [id, ink]));
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

type LogRow = readonly [seq: number, at: string, type: string, payload: string];

const logRows = (db: Tx, session: string, start: number): Promise<LogRow[]> =>
  allPacked<LogRow>(
    db,
    [start],
    ([after], limit) => Prisma.sql`
      SELECT json_array("seq", "at", "type", "payload") AS "row" FROM "Event"
      WHERE "sessionId" = ${session} AND "seq" > ${after} ORDER BY "seq" LIMIT ${limit}`,
    ([seq]) => [seq],
  );

const recorded = ([seq, at, type, payload]: LogRow, inkOf: (digit: string) => Ink): Recorded => ({
  seq,
  at: Date.parse(at),
  event: readable(seq, () => eventOf(type, JSON.parse(payload), inkOf)),
});

function eventOf(type: string, payload: { digit?: string }, inkOf: (digit: string) => Ink): SessionEvent {
  return readEvent(type, type === 'digitDrawn' ? { ...payload, ...inkOf(payload.digit ?? '') } : payload);
}

const deletedBy = ([, , type, payload]: LogRow): readonly string[] =>
  type === 'drawingsDeleted' ? (JSON.parse(payload) as { digits: string[] }).digits : [];

/** The ink of a drawing that a later event deletes. */
const blank: Ink = { strokes: '[]', pixels: new Uint8Array(784) };
/** One for all. */
const noInk: Ink = { strokes: '[]', pixels: new Uint8Array() };

function blankWhereDeleted(digit: string, deleted: boolean): Ink {
  if (deleted) return blank;
  throw notKept(digit);
}

const notKept = (digit: string): Error =>
  new Error(`The drawing ${digit} is in the log, but its strokes are not kept.`);

async function withoutPixels(db: Tx, session: string, digit: string): Promise<DamagedEvent> {
  const [row] = await db.$queryRaw<{ seq: number | bigint }[]>`SELECT "seq" FROM "Event"
    WHERE "sessionId" = ${session} AND "type" = 'digitDrawn' AND "payload" ->> '$.digit' = ${digit}`;
  return new DamagedEvent(Number(row?.seq), notKept(digit));
}
