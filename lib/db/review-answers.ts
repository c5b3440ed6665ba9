// What was answered and when slides changed, for the review.

import { Prisma } from '../../prisma/client/client';
import type { Millis } from '../clock';
import type { Answer } from '../kinds/kinds';
import { readEvent, storedTypes } from '../session/earlier-names';
import type { SessionEvent } from '../session/event';
import type { Verdict } from '../session/state';
import type { Tx } from './client';
import { allPacked } from './packed';

export type ReviewAnswer = {
  readonly round: string;
  readonly participant: string;
  readonly name: string;
  /** One of the deck's teams, from 0; null: none. */
  readonly team: number | null;
  readonly answer: Answer;
  readonly receivedAt: Millis;
  /** Null while the round was not revealed. */
  readonly points: number | null;
  readonly right: number | null;
  readonly verdict: Verdict;
};

/** The answers that counted, by round and then in order of arrival; of one round where it is named. */
export async function answers(db: Tx, session: string, round?: string): Promise<ReviewAnswer[]> {
  const rows = await allPacked<Row>(
    db,
    ['', ''],
    ([from, id], limit) => Prisma.sql`
      SELECT json_array("round", "participantId", "receivedAt", "value",
        iif("points" IS NULL, NULL, printf('%!.17g', "points")),
        iif("right" IS NULL, NULL, printf('%!.17g', "right")), "verdict") AS "row"
      FROM "Answer" WHERE "sessionId" = ${session} AND ("round", "participantId") > (${from}, ${id})
      ORDER BY "round", "participantId" LIMIT ${limit}`,
    ([from, id]) => [from, id],
  );
  // Not by `include`: it would list thousands of participants' ids, more than a statement may have.
  const participants = await db.participant.findMany({
    where: { sessionId: session, removedAt: null },
    select: { id: true, name: true, team: true },
  });
  const known = new Map(participants.map((who) => [who.id, who]));
  return rows
    .flatMap(([of, participant, at, value, points, right, verdict]): ReviewAnswer[] => {
      const who = known.get(participant);
      if (!who || (round !== undefined && round !== of)) return [];
      const { name, team } = who;
      const answer = JSON.parse(value) as Answer;
      const receivedAt = Date.parse(at);
      const scored = { points: numberIn(points), right: numberIn(right) };
      return [{ round: of, participant, name, team, answer, receivedAt, ...scored, verdict }];
    })
    .sort(byArrival);
}

type Row = readonly [
  round: string,
  participant: string,
  receivedAt: string,
  value: string,
  points: string | null,
  right: string | null,
  verdict: Verdict,
];

/** SQLite's JSON has fifteen digits of a number; as text, it has all. */
const numberIn = (text: string | null): number | null => (text === null ? null : Number(text));

const before = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const byArrival = (a: ReviewAnswer, b: ReviewAnswer): number =>
  before(a.round, b.round) || a.receivedAt - b.receivedAt || before(a.participant, b.participant);

/** What the presenter and the trainer did. What the room made has tables of its own. */
const told = [
  'slideChanged',
  'roundOpened',
  'roundClosed',
  'roundRevealed',
  'trainingSet',
  'networkReset',
  'trainerChanged',
  'sessionEnded',
] as const satisfies readonly SessionEvent['type'][];

type Told = Extract<SessionEvent, { type: (typeof told)[number] }>;
export type Moment = { readonly seq: number; readonly at: Millis; readonly event: Told };

/** The course of the talk, oldest first. */
export async function timeline(db: Tx, session: string): Promise<Moment[]> {
  const rows = await db.event.findMany({
    where: { sessionId: session, type: { in: told.flatMap(storedTypes) } },
    orderBy: { seq: 'asc' },
  });
  return rows.map(({ seq, at, type, payload }) => ({
    seq,
    at: at.getTime(),
    event: readEvent(type, JSON.parse(payload)) as Told,
  }));
}
