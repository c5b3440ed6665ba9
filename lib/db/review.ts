// What a review asks of a session that was. People who were taken off the list, and all that was theirs, are left out.

import type { Prisma } from '../../prisma/client/client';
import type { Millis } from '../clock';
import type { Verdict } from '../session/state';
import type { Tx } from './client';

export type DigitFilter = {
  /** What was asked for, 0–9. */
  readonly label?: number;
  /** What the network took it for on arrival, 0–9. */
  readonly guess?: number;
  /** Only those it took for something else, or only those it read right. */
  readonly misread?: boolean;
  readonly participant?: string;
};

export type ReviewDigit = {
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

type Page = { readonly skip: number; readonly take: number };

/** One page in order of arrival, and how many there are on all pages. */
export async function digitPage(
  db: Tx,
  session: string,
  filter: DigitFilter,
  { skip, take }: Page,
): Promise<{ total: number; digits: ReviewDigit[] }> {
  const where = whereDigits(db, session, filter);
  const total = await db.digit.count({ where });
  const rows = await db.digit.findMany({
    where,
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    skip,
    take,
    omit: { strokes: true },
    include: { participant: { select: { name: true, team: true } } },
  });
  return { total, digits: rows.map(reviewDigit) };
}

export type ExportedDigit = ReviewDigit & { readonly strokes: string };

/** Every digit for a download, a few hundred at a time, so that other work gets its turn. */
export async function* exportDigits(db: Tx, session: string, each = 250): AsyncGenerator<ExportedDigit[]> {
  for (let skip = 0; ; skip += each) {
    const rows = await db.digit.findMany({
      where: whereDigits(db, session, {}),
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      skip,
      take: each,
      include: { participant: { select: { name: true, team: true } } },
    });
    if (rows.length > 0) yield rows.map((row) => ({ ...reviewDigit(row), strokes: row.strokes }));
    if (rows.length < each) return;
  }
}

/** confusion[asked * 10 + taken for] over all digits on arrival. */
export async function arrivalConfusion(db: Tx, session: string): Promise<number[]> {
  const where = whereDigits(db, session, {});
  const rows = await db.digit.groupBy({ by: ['label', 'guess'], where, _count: true });
  const confusion = Array.from({ length: 100 }, () => 0);
  for (const { label, guess, _count } of rows) confusion[label * 10 + guess] = _count;
  return confusion;
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

function whereDigits(db: Tx, sessionId: string, filter: DigitFilter): Prisma.DigitWhereInput {
  const { label, guess, misread, participant } = filter;
  const asked = db.digit.fields.label;
  const conditions: Prisma.DigitWhereInput[] = [{ participant: { removedAt: null } }];
  if (label !== undefined) conditions.push({ label });
  if (guess !== undefined) conditions.push({ guess });
  if (participant !== undefined) conditions.push({ participantId: participant });
  const right: Prisma.DigitWhereInput = { guess: { equals: asked } };
  if (misread !== undefined) conditions.push(misread ? { NOT: right } : right);
  return { sessionId, AND: conditions };
}
