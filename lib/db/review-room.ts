// The room's drawings for the review: narrow rows of all, and pixels of those that are asked for.
// Removed participants, and everything of theirs, are left out.

import { Prisma } from '../../prisma/client/client';
import type { Millis } from '../clock';
import type { Doubt } from '../digits/doubt';
import type { Verdict } from '../session/state';
import type { Tx } from './client';
import { allPacked, removedFrom } from './packed';

export type DrawingFacts = {
  readonly id: string;
  readonly participant: string;
  readonly round: string;
  readonly at: Millis;
  readonly label: number;
  /** What the network read in it on arrival. */
  readonly guess: number;
  /** Mini-batches that the network had seen by then. */
  readonly predictedAtStep: number;
  readonly verdict: Verdict;
  /** Why it was held apart; null: nothing odd. */
  readonly doubt: Doubt | null;
};

type Row = readonly [
  at: string,
  id: string,
  participant: string,
  round: string,
  label: number,
  guess: number,
  step: number,
  verdict: Verdict,
  doubt: Doubt | null,
];

/** All drawings of a session in order of arrival. 100,000 take about half a second. */
export async function drawingFacts(db: Tx, session: string): Promise<DrawingFacts[]> {
  const removed = await removedFrom(db, session);
  const rows = await allPacked<Row>(
    db,
    ['', ''],
    ([at, id], limit) => Prisma.sql`
      SELECT json_array("at", "id", "participantId", "round", "label", "guess", "predictedAtStep", "verdict", "doubt") AS "row"
      FROM "Digit" WHERE "sessionId" = ${session} AND ("at", "id") > (${at}, ${id})
      ORDER BY "at", "id" LIMIT ${limit}`,
    ([at, id]) => [at, id],
  );
  return rows.flatMap(([at, id, participant, round, label, guess, predictedAtStep, verdict, doubt]) =>
    removed.has(participant)
      ? []
      : [{ id, participant, round, at: Date.parse(at), label, guess, predictedAtStep, verdict, doubt }],
  );
}

export type DrawingPixels = {
  readonly id: string;
  /** 784 grey values, row by row. */
  readonly pixels: Uint8Array;
};

/** The pixels of these drawings. */
export async function drawingPixels(
  db: Tx,
  session: string,
  ids: readonly string[],
): Promise<DrawingPixels[]> {
  return db.digit.findMany({
    where: { sessionId: session, id: { in: [...ids] }, participant: { removedAt: null } },
    select: { id: true, pixels: true },
  });
}

type Packed = { readonly ids: string; readonly last: number | bigint; readonly pixels: string };
const pixelsEach = 784;

/** The pixels of all drawings, some hundreds at a time, so that other work gets its turn. */
export async function* allPixels(db: Tx, session: string, each = 1000): AsyncGenerator<DrawingPixels[]> {
  for (let after = 0; ; ) {
    const [found] = await db.$queryRaw<Packed[]>`
      SELECT json_group_array("id") AS "ids", max("place") AS "last", group_concat(hex("pixels"), '') AS "pixels"
      FROM (SELECT rowid AS "place", "id", "pixels" FROM "Digit"
        WHERE "sessionId" = ${session} AND rowid > ${after} ORDER BY rowid LIMIT ${each})`;
    const ids = JSON.parse(found?.ids ?? '[]') as string[];
    const bytes = new Uint8Array(Buffer.from(found?.pixels ?? '', 'hex'));
    if (ids.length > 0)
      yield ids.map((id, i) => ({ id, pixels: bytes.subarray(i * pixelsEach, (i + 1) * pixelsEach) }));
    if (ids.length < each) return;
    after = Number(found!.last);
  }
}
