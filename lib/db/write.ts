// A projection as statements, one per table, in an order that foreign keys and later changes allow; and two ways to run them.

import type { Clock, Millis } from '../clock';
import type { Db } from './client';
import type { Projection } from './projection';
import { deleteRows, insertRows, type Row, type Statement, updateRows, upsertRows } from './rows';

/** Runs all statements as one transaction: resolves when they are on the disk; after a rejection none of them is. */
export type Commit = (statements: readonly Statement[]) => Promise<void>;

const ofSession = ['sessionId', 'id'];
const ofAnswer = ['sessionId', 'round', 'participantId'];

export const statementsOf = (projection: Projection): Statement[] => [
  ...insertRows('Event', projection.events),
  ...deleteRows('Participant', ofSession, [...projection.givenUp.values()]),
  ...insertRows('Participant', projection.participants.filter(isSeated(projection))),
  ...insertRows('Digit', projection.digits),
  ...deleteRows('Digit', ofSession, [...projection.deletedDigits.values()]),
  ...upsertRows('Answer', ofAnswer, [...projection.answers.values()]),
  ...updateRows('Participant', ofSession, [...projection.names.values()]),
  ...updateRows('Participant', ofSession, [...projection.teams.values()]),
  ...updateRows('Participant', ofSession, [...projection.removals.values()]),
  ...updateRows('Digit', ofSession, [...projection.digitVerdicts.values()]),
  ...updateRows('Answer', ofAnswer, [...projection.wordVerdicts.values()]),
  ...updateRows('Answer', ofAnswer, [...projection.scores.values()]),
  ...updateRows('Session', ['id'], [...projection.doors.values()]),
  ...updateRows('Session', ['id'], [...projection.endings.values()]),
];

/** By Prisma's client: the same on every database, at four times the cost of the connection itself. */
export const commitBy =
  (db: Db): Commit =>
  (statements) =>
    db.$transaction(
      async (tx) => {
        for (const { sql, args } of statements) await tx.$executeRawUnsafe(sql, ...args);
      },
      { maxWait: 30_000, timeout: 60_000 },
    );

/** Nobody who joined and gave up the seat within one commit. The same seat may have joined again. */
function isSeated({ givenUp }: Projection): (participant: Row) => boolean {
  const gone = [...givenUp.values()];
  return ({ sessionId, id }) => !gone.some((each) => each.sessionId === sessionId && each.id === id);
}

/** Another program that reads the file is mostly done soon. */
const readerDelays: readonly Millis[] = [10, 50, 250, 1_000];

/**
 * The write-ahead log still has what was just deleted. This moves everything to the file and truncates the log. If that is
 * not possible now, it is done when the database is closed, or opened again.
 */
export async function emptyLog(db: Db, clock: Clock): Promise<void> {
  for (const delay of [...readerDelays, null]) {
    const [done] = await db.$queryRaw<{ busy: number | bigint }[]>`PRAGMA wal_checkpoint(TRUNCATE)`.catch(
      () => [],
    );
    if (Number(done?.busy) === 0 || delay === null) return;
    await new Promise<void>((resume) => clock.after(delay, resume));
  }
}
