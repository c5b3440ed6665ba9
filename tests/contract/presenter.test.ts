import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '@/lib/db/client';
import { presenterCookie } from '@/lib/identity/cookies';
import { isPresenter, mintPresenterKey, redeemKey } from '@/lib/identity/presenter';
import { stores } from '../support/stores';

const hour = 3_600_000;
const now = 1_700_000_000_000;
const cookieOf = (token: string | null) => `other=1; ${presenterCookie}=${token}`;

describe.each(stores)('$name presenter', (store) => {
  let db: Db;
  let close: () => Promise<void>;

  beforeEach(async () => {
    ({ db, close } = await store.open());
  });
  afterEach(() => close());

  it('I19: a link works once, within a day', async () => {
    const key = await mintPresenterKey(db, now);
    expect(await redeemKey(db, 'no such key', now)).toBeNull();
    const token = await redeemKey(db, key, now + 24 * hour - 1);
    expect(token).toMatch(/^[\w-]{22}$/);
    expect(await redeemKey(db, key, now)).toBeNull();
    const late = await mintPresenterKey(db, now);
    expect(await redeemKey(db, late, now + 24 * hour)).toBeNull();
  });

  it('I20: when several people use one link at once, one of them gets in', async () => {
    const key = await mintPresenterKey(db, now);
    const tokens = await Promise.all(Array.from({ length: 20 }, () => redeemKey(db, key, now)));
    expect(tokens.filter((token) => token !== null)).toHaveLength(1);
    expect(await db.presenterSession.count()).toBe(1);
  });

  it('I21: the cookie is the presenter’s for thirty days', async () => {
    const token = await redeemKey(db, await mintPresenterKey(db, now), now);
    expect(await isPresenter(db, cookieOf(token), now + 720 * hour - 1)).toBe(true);
    expect(await isPresenter(db, cookieOf(token), now + 720 * hour)).toBe(false);
  });

  it('I22: no cookie, another cookie and the key itself are not the presenter', async () => {
    const key = await mintPresenterKey(db, now);
    for (const header of [undefined, null, '', cookieOf('x'), cookieOf(key)]) {
      expect(await isPresenter(db, header, now)).toBe(false);
    }
  });

  it('I23: the database holds hashes, not keys or cookies', async () => {
    const key = await mintPresenterKey(db, now);
    const token = await redeemKey(db, key, now);
    const rows = JSON.stringify([await db.presenterKey.findMany(), await db.presenterSession.findMany()]);
    expect(rows).not.toContain(key);
    expect(rows).not.toContain(token);
  });

  it('I24: when a browser was last seen is noted once an hour; what expired is dropped', async () => {
    const token = await redeemKey(db, await mintPresenterKey(db, now), now);
    const seen = async () => (await db.presenterSession.findFirst())?.lastSeen.getTime();
    await isPresenter(db, cookieOf(token), now + hour - 1);
    expect(await seen()).toBe(now);
    await isPresenter(db, cookieOf(token), now + hour);
    expect(await seen()).toBe(now + hour);
    const kept = async () => [await db.presenterKey.count(), await db.presenterSession.count()];
    await mintPresenterKey(db, now + 24 * hour);
    expect(await kept()).toEqual([1, 1]);
    await mintPresenterKey(db, now + 720 * hour);
    expect(await kept()).toEqual([1, 0]);
  });
});
