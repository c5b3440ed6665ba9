// What a review asks of a past session. Removed participants, and all that was theirs, are left out.

import { Prisma } from '../../prisma/client/client';
import type { Millis } from '../clock';
import type { Verdict } from '../session/state';
import type { Tx } from './client';
import { packedRows } from './packed';

export type ExportedDrawing = {
  readonly id: string;
  readonly participant: string;
  readonly name: string;
  /** One of the deck's teams, from 0; null: none. */
  readonly team: number | null;
  readonly round: string;
  readonly slide: number;
  readonly at: Millis;
  readonly label: number;
  readonly guess: number;
  /** The ten outputs on arrival. */
  readonly outputs: readonly number[];
  readonly predictedAtStep: number;
  readonly verdict: Verdict;
  readonly doubt: string | null;
  /** 28 × 28 grey values, row by row. */
  readonly pixels: Uint8Array;
  /** JSON, as the phone sent them. */
  readonly strokes: string;
};

/** Every digit for a download, a few hundred at a time, so that other work gets its turn. */
export async function* exportDrawings(
  db: Tx,
  session: string,
  each = 250,
): AsyncGenerator<ExportedDrawing[]> {
  const participants = await db.participant.findMany({
    where: { sessionId: session, removedAt: null },
    select: { id: true, name: true, team: true },
  });
  const known = new Map(participants.map((who) => [who.id, who]));
  const pieces = packedRows<DigitRow>(
    db,
    ['', ''],
    ([at, id], limit) => Prisma.sql`
      SELECT json_array("at", "id", "participantId", "round", "slide", "label", "guess", "outputs",
        "predictedAtStep", "verdict", "doubt", hex("pixels"), "strokes") AS "row"
      FROM "Digit" WHERE "sessionId" = ${session} AND ("at", "id") > (${at}, ${id})
      ORDER BY "at", "id" LIMIT ${limit}`,
    ([at, id]) => [at, id],
    each,
  );
  for await (const rows of pieces) {
    const kept = rows.flatMap((row) => {
      const who = known.get(row[2]);
      return who ? [exportedDrawing(row, who)] : [];
    });
    if (kept.length > 0) yield kept;
  }
}

export type ReviewPerson = {
  readonly id: string;
  readonly name: string;
  /** One of the deck's teams, from 0; null: none. */
  readonly team: number | null;
  readonly joinedAt: Millis;
  readonly drawings: number;
  readonly answers: number;
  readonly points: number;
};

/** In order of joining. */
export async function people(db: Tx, session: string): Promise<ReviewPerson[]> {
  const rows = await db.participant.findMany({
    where: { sessionId: session, removedAt: null },
    orderBy: [{ joinedAt: 'asc' }, { id: 'asc' }],
  });
  const where = { sessionId: session };
  const drawn = await db.digit.groupBy({ by: ['participantId'], where, _count: true });
  const answered = await db.answer.groupBy({
    by: ['participantId'],
    where,
    _count: true,
    _sum: { points: true },
  });
  const drawings = new Map(drawn.map((row) => [row.participantId, row._count]));
  const answers = new Map(answered.map((row) => [row.participantId, row]));
  return rows.map(({ id, name, team, joinedAt }) => ({
    id,
    name,
    team,
    joinedAt: joinedAt.getTime(),
    drawings: drawings.get(id) ?? 0,
    answers: answers.get(id)?._count ?? 0,
    points: answers.get(id)?._sum.points ?? 0,
  }));
}

type DigitRow = readonly [
  at: string,
  id: string,
  participant: string,
  round: string,
  slide: number,
  label: number,
  guess: number,
  outputs: string,
  step: number,
  verdict: Verdict,
  doubt: string | null,
  pixels: string,
  strokes: string,
];

function exportedDrawing(
  row: DigitRow,
  { name, team }: { readonly name: string; readonly team: number | null },
): ExportedDrawing {
  const [at, id, participant, round, slide, label, guess, outputs, step, verdict, doubt, pixels, strokes] =
    row;
  return {
    ...{ id, participant, name, team, round, slide, label, guess, verdict, doubt, strokes },
    at: Date.parse(at),
    outputs: JSON.parse(outputs) as number[],
    predictedAtStep: step,
    pixels: new Uint8Array(Buffer.from(pixels, 'hex')),
  };
}
