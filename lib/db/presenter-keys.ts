// One-time links and presenters' browsers, by their hashes. lib/identity knows the secrets.

import type { Millis } from '../clock';
import type { Db, Tx } from './client';

export type PresenterRow = { readonly hash: string; readonly at: Millis; readonly expiresAt: Millis };

export async function addPresenterKey(db: Tx, { hash, at, expiresAt }: PresenterRow): Promise<void> {
  await db.presenterKey.create({ data: { hash, createdAt: new Date(at), expiresAt: new Date(expiresAt) } });
}

/** Uses up the key and adds the browser, both or neither; false if the key is unknown, used or expired. */
export async function spendPresenterKey(db: Db, keyHash: string, browser: PresenterRow): Promise<boolean> {
  const { hash, expiresAt } = browser;
  const at = new Date(browser.at);
  return db.$transaction(async (tx) => {
    const { count } = await tx.presenterKey.updateMany({
      where: { hash: keyHash, usedAt: null, expiresAt: { gt: at } },
      data: { usedAt: at },
    });
    if (count === 0) return false;
    const data = { hash, createdAt: at, lastSeen: at, expiresAt: new Date(expiresAt) };
    await tx.presenterSession.create({ data });
    return true;
  });
}

/** An hour: exact enough for "last seen", without a write per page. */
const seenEvery = 3_600_000;

/** Whether the hash is a presenter's browser; notes that it was seen. */
export async function seePresenter(db: Tx, hash: string, at: Millis): Promise<boolean> {
  const row = await db.presenterSession.findUnique({ where: { hash } });
  if (!row || row.expiresAt.getTime() <= at) return false;
  if (row.lastSeen.getTime() + seenEvery <= at) {
    // A presenter is one as well while nothing can be stored.
    const noted = db.presenterSession.update({ where: { hash }, data: { lastSeen: new Date(at) } });
    await noted.catch(() => undefined);
  }
  return true;
}

/** Removes keys and browsers that have expired. */
export async function dropExpired(db: Tx, at: Millis): Promise<void> {
  const expired = { expiresAt: { lte: new Date(at) } };
  await db.presenterKey.deleteMany({ where: expired });
  await db.presenterSession.deleteMany({ where: expired });
}
