// What was answered and when slides changed, for the review.

import type { Millis } from '../clock';
import type { Answer } from '../kinds/kinds';
import { readEvent, storedTypes } from '../session/earlier-names';
import type { SessionEvent } from '../session/event';
import type { Verdict } from '../session/state';
import type { Tx } from './client';

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
  const rows = await db.answer.findMany({
    where: {
      sessionId: session,
      participant: { removedAt: null },
      ...(round === undefined ? {} : { round }),
    },
    orderBy: [{ round: 'asc' }, { receivedAt: 'asc' }, { participantId: 'asc' }],
  });
  // Not by `include`: it would list thousands of participants' ids, more than a statement may have.
  const participants = await db.participant.findMany({
    where: { sessionId: session, removedAt: null },
    select: { id: true, name: true, team: true },
  });
  const known = new Map(participants.map((who) => [who.id, who]));
  return rows.map((row) => ({
    round: row.round,
    participant: row.participantId,
    name: known.get(row.participantId)?.name ?? '',
    team: known.get(row.participantId)?.team ?? null,
    answer: JSON.parse(row.value) as Answer,
    receivedAt: row.receivedAt.getTime(),
    points: row.points,
    right: row.right,
    verdict: row.verdict as Verdict,
  }));
}

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
