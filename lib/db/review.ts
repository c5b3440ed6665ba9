// What a review asks of a past session. Removed participants, and all that was theirs, are left out.

import type { Millis } from '../clock';
import type { Verdict } from '../session/state';
import type { Tx } from './client';

type ReviewDigit = {
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
};

export type ExportedDigit = ReviewDigit & { readonly strokes: string };

/** Every digit for a download, a few hundred at a time, so that other work gets its turn. */
export async function* exportDigits(db: Tx, session: string, each = 250): AsyncGenerator<ExportedDigit[]> {
  for (let skip = 0; ; skip += each) {
    const rows = await db.digit.findMany({
      where: { sessionId: session, participant: { removedAt: null } },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      skip,
      take: each,
      include: { participant: { select: { name: true, team: true } } },
    });
    if (rows.length > 0) yield rows.map((row) => ({ ...reviewDigit(row), strokes: row.strokes }));
    if (rows.length < each) return;
  }
}

export type ReviewPerson = {
  readonly id: string;
  readonly name: string;
  /** One of the deck's teams, from 0; null: none. */
  readonly team: number | null;
  readonly joinedAt: Millis;
  readonly digits: number;
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
  const digits = new Map(drawn.map((row) => [row.participantId, row._count]));
  const answers = new Map(answered.map((row) => [row.participantId, row]));
  return rows.map(({ id, name, team, joinedAt }) => ({
    id,
    name,
    team,
    joinedAt: joinedAt.getTime(),
    digits: digits.get(id) ?? 0,
    answers: answers.get(id)?._count ?? 0,
    points: answers.get(id)?._sum.points ?? 0,
  }));
}

type DigitRow = Omit<ReviewDigit, 'participant' | 'name' | 'team' | 'at' | 'outputs' | 'verdict'> & {
  readonly participantId: string;
  readonly participant: { readonly name: string; readonly team: number | null };
  readonly at: Date;
  readonly outputs: string;
  readonly verdict: string;
};

function reviewDigit(row: DigitRow): ReviewDigit {
  return {
    id: row.id,
    participant: row.participantId,
    name: row.participant.name,
    team: row.participant.team,
    round: row.round,
    slide: row.slide,
    at: row.at.getTime(),
    label: row.label,
    guess: row.guess,
    outputs: JSON.parse(row.outputs) as number[],
    predictedAtStep: row.predictedAtStep,
    verdict: row.verdict as Verdict,
    doubt: row.doubt,
    pixels: row.pixels,
  };
}
