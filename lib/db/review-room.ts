// The room's digits as the review adds them up: narrow rows of all, pixels of those that are wanted.
// People who were taken off the list, and all that was theirs, are left out.

import type { Millis } from '../clock';
import type { Verdict } from '../session/state';
import type { Tx } from './client';

export type DigitFacts = {
  readonly id: string;
  readonly participant: string;
  readonly round: string;
  readonly at: Millis;
  readonly label: number;
  /** What the network took it for on arrival. */
  readonly guess: number;
  readonly verdict: Verdict;
};

/** All digits of a session in order of arrival. 5,000 take about 50 ms. */
export async function digitFacts(db: Tx, session: string): Promise<DigitFacts[]> {
  const rows = await db.digit.findMany({
    where: { sessionId: session, participant: { removedAt: null } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, participantId: true, round: true, at: true, label: true, guess: true, verdict: true },
  });
  return rows.map(({ participantId, at, verdict, ...row }) => ({
    ...row,
    participant: participantId,
    at: at.getTime(),
    verdict: verdict as Verdict,
  }));
}

/** 784 grey values of each, a few hundred digits at a time, so that other work gets its turn. */
export async function* digitPixels(
  db: Tx,
  session: string,
  ids: readonly string[],
  each = 250,
): AsyncGenerator<{ readonly id: string; readonly pixels: Uint8Array }[]> {
  for (let from = 0; from < ids.length; from += each) {
    yield await db.digit.findMany({
      where: {
        sessionId: session,
        id: { in: ids.slice(from, from + each) },
        participant: { removedAt: null },
      },
      select: { id: true, pixels: true },
    });
  }
}
