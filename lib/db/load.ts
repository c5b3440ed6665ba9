// A session's events as they were appended, strokes and pixels back in their places.

import type { Recorded, SessionEvent } from '../session/event';
import type { Tx } from './client';

type Ink = { readonly strokes: string; readonly pixels: Uint8Array };

/** In order of `seq`; [] for a session without events or an unknown one. 5,000 digits take about 0.2 s. */
export async function loadEvents(db: Tx, session: string): Promise<Recorded[]> {
  const where = { sessionId: session };
  const rows = await db.event.findMany({
    where,
    orderBy: { seq: 'asc' },
    select: { seq: true, at: true, type: true, payload: true },
  });
  const digits = await db.digit.findMany({ where, select: { id: true, strokes: true, pixels: true } });
  const ink = new Map(digits.map(({ id, strokes, pixels }) => [id, { strokes, pixels }]));
  return rows.map(({ seq, at, type, payload }) => ({
    seq,
    at: at.getTime(),
    event: eventOf(type, JSON.parse(payload), ink),
  }));
}

/** The journal alone writes this table, so what is read is what was an event. */
function eventOf(type: string, payload: { digit?: string }, ink: ReadonlyMap<string, Ink>): SessionEvent {
  if (type !== 'digitDrawn') return { type, ...payload } as SessionEvent;
  const found = ink.get(payload.digit ?? '');
  if (!found) throw new Error(`The drawing ${payload.digit} is in the log, but its strokes are not kept.`);
  return { type, ...payload, ...found } as SessionEvent;
}
