// A seat: the cookie that makes a phone the same participant again, in one session. "session.random.signature", or, where a
// seat code brought it to another browser, "session.again.hash.signature".

import type { Secret } from './secret';
import { hashOf, randomToken, same, sign } from './sign';

export type Seat = {
  readonly session: string;
  /** SHA-256 of the random part, hex: what events and the database know of it. */
  readonly seatHash: string;
};

export function mintSeat(secret: Secret, session: string): Seat & { readonly token: string } {
  const random = randomToken();
  const token = `${session}.${random}.${sign(secret, 'seat', `${session}.${random}`)}`;
  return { token, session, seatHash: hashOf(random) };
}

/** Null for whatever was not minted with this secret. */
export function readSeat(secret: Secret, token: string): Seat | null {
  const parts = token.split('.');
  if (parts.length === 4) return readSeatAgain(secret, parts);
  const [session, random, signature, ...more] = parts;
  if (!session || !random || signature === undefined || more.length > 0) return null;
  if (!same(signature, sign(secret, 'seat', `${session}.${random}`))) return null;
  return { session, seatHash: hashOf(random) };
}

/** Another cookie for the same seat, whose random part only its first browser knows. */
export function seatAgain(secret: Secret, { session, seatHash }: Seat): string {
  return `${session}.again.${seatHash}.${sign(secret, 'seat-again', `${session}.${seatHash}`)}`;
}

function readSeatAgain(secret: Secret, [session, again, seatHash, signature = '']: string[]): Seat | null {
  if (!session || again !== 'again' || !seatHash) return null;
  return same(signature, sign(secret, 'seat-again', `${session}.${seatHash}`)) ? { session, seatHash } : null;
}
