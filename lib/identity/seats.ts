// A seat: the cookie that makes a phone the same person again, in one session. "session.random.signature".

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
  const [session, random, signature, ...more] = token.split('.');
  if (!session || !random || signature === undefined || more.length > 0) return null;
  if (!same(signature, sign(secret, 'seat', `${session}.${random}`))) return null;
  return { session, seatHash: hashOf(random) };
}
