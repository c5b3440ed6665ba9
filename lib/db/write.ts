// Writes a projection to the database, one statement per table, in an order that foreign keys and later changes allow.

import type { Clock, Millis } from '../clock';
import type { Db, Tx } from './client';
import type { Projection } from './projection';
import { deleteRows, insertRows, type Row, updateRows, upsertRows } from './rows';

const ofSession = ['sessionId', 'id'];
const ofAnswer = ['sessionId', 'round', 'participantId'];

export async function writeProjection(tx: Tx, projection: Projection): Promise<void> {
  await insertRows(tx, 'Event', projection.events);
  await deleteRows(tx, 'Participant', ofSession, [...projection.givenUp.values()]);
  await insertRows(tx, 'Participant', projection.participants.filter(isSeated(projection)));
  await insertRows(tx, 'Digit', projection.digits);
  await deleteRows(tx, 'Digit', ofSession, [...projection.deletedDigits.values()]);
  await upsertRows(tx, 'Answer', ofAnswer, [...projection.answers.values()]);
  await updateRows(tx, 'Participant', ofSession, [...projection.names.values()]);
  await updateRows(tx, 'Participant', ofSession, [...projection.teams.values()]);
  await updateRows(tx, 'Participant', ofSession, [...projection.removals.values()]);
  await updateRows(tx, 'Digit', ofSession, [...projection.digitVerdicts.values()]);
  await updateRows(tx, 'Answer', ofAnswer, [...projection.wordVerdicts.values()]);
  await updateRows(tx, 'Answer', ofAnswer, [...projection.scores.values()]);
  await updateRows(tx, 'Session', ['id'], [...projection.doors.values()]);
  await updateRows(tx, 'Session', ['id'], [...projection.endings.values()]);
}

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
