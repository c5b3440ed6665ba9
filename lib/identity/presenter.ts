// The presenter: a one-time link makes a browser the presenter's, by a cookie. Both are stored as hashes only.

import type { Millis } from '../clock';
import type { Db, Tx } from '../db/client';
import { addPresenterKey, dropExpired, seePresenter, spendPresenterKey } from '../db/presenter-keys';
import { presenterCookie, readCookie } from './cookies';
import { hashOf, randomToken } from './sign';

const hour = 3_600_000;
/** Until it is used, a day at most. */
const keyLives: Millis = 24 * hour;
export const presenterLives: Millis = 30 * 24 * hour;

/** A key for the link. Expired ones are swept away with it. */
export async function mintPresenterKey(db: Tx, now: Millis): Promise<string> {
  await dropExpired(db, now);
  const key = randomToken();
  await addPresenterKey(db, { hash: hashOf(key), at: now, expiresAt: now + keyLives });
  return key;
}

/** The cookie's value for a key that was good until now; null for any other. */
export async function redeemKey(db: Db, key: string, now: Millis): Promise<string | null> {
  const token = randomToken();
  const browser = { hash: hashOf(token), at: now, expiresAt: now + presenterLives };
  return (await spendPresenterKey(db, hashOf(key), browser)) ? token : null;
}

/** Whether a request comes from a presenter's browser, by its Cookie header. */
export async function isPresenter(
  db: Tx,
  cookieHeader: string | null | undefined,
  now: Millis,
): Promise<boolean> {
  const token = readCookie(cookieHeader, presenterCookie);
  return token !== null && seePresenter(db, hashOf(token), now);
}
