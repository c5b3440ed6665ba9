// Keys in links: the QR code's, which lets a phone in without the PIN, the stage's, the take-away's, and the one by
// which whoever has the data folder prints the talk. Derived, so nothing is stored;
// 128 bits, so nothing can be guessed and tries need no limit.

import type { Secret } from './secret';
import { same, sign } from './sign';

export const joinKey = (secret: Secret, session: string): string => sign(secret, 'join', session);
export const stageKey = (secret: Secret, session: string): string => sign(secret, 'stage', session);
export const printKey = (secret: Secret, session: string): string => sign(secret, 'print', session);

const takeAwayKey = (secret: Secret, session: string): string => sign(secret, 'take-away', session);

export const isJoinKey = (secret: Secret, session: string, given: string): boolean =>
  same(given, joinKey(secret, session));
export const isPrintKey = (secret: Secret, session: string, given: string): boolean =>
  same(given, printKey(secret, session));
export const isStageKey = (secret: Secret, session: string, given: string): boolean =>
  same(given, stageKey(secret, session));

/** Where the QR code leads: straight in, without the PIN. */
export const joinPath = (secret: Secret, session: string): string =>
  `/j/${session}.${joinKey(secret, session)}`;

/** Where the talk's take-away is. Whoever has it sees the links and the network; what is one's own needs a seat. */
export const takeAwayTicket = (secret: Secret, session: string): string =>
  `${session}.${takeAwayKey(secret, session)}`;

/** The session of a take-away's ticket whose key is right; null for any other. */
export const readTakeAwayTicket = (secret: Secret, ticket: string): string | null =>
  sessionOf(ticket, (session, key) => same(key, takeAwayKey(secret, session)));

/** The session of a ticket ("session.key") whose key is right; null for any other. */
export const readTicket = (secret: Secret, ticket: string): string | null =>
  sessionOf(ticket, (session, key) => isJoinKey(secret, session, key));

function sessionOf(ticket: string, isRight: (session: string, key: string) => boolean): string | null {
  const [session, key, ...more] = ticket.split('.');
  if (!session || !key || more.length > 0) return null;
  return isRight(session, key) ? session : null;
}
