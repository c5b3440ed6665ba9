// The one-time link's key becomes the presenter's cookie. A POST, so that no preview of the link can use it up.

import { systemClock } from '@/lib/clock';
import { sharedDb } from '@/lib/db/client';
import { liveSessions } from '@/lib/db/sessions';
import { presenterCookie, setCookie } from '@/lib/identity/cookies';
import { isPresenter, presenterLives, redeemKey } from '@/lib/identity/presenter';
import { consolePath } from '@/lib/protocol/addresses';
import { isSecure } from '../is-secure';

export async function POST(request: Request): Promise<Response> {
  const db = sharedDb();
  const key = await keyOf(request);
  const token = key === '' ? null : await redeemKey(db, key, systemClock.now());
  if (token === null) {
    const known = await isPresenter(db, request.headers.get('cookie'), systemClock.now());
    return seeOther(known ? await consoleAddress() : '/present/key?problem=used');
  }
  const facts = { secure: isSecure(request), maxAge: presenterLives / 1000 };
  return seeOther(await consoleAddress(), setCookie(presenterCookie, token, facts));
}

async function keyOf(request: Request): Promise<string> {
  try {
    const key = (await request.formData()).get('key');
    return typeof key === 'string' && key.length <= 128 ? key : '';
  } catch {
    return '';
  }
}

/** The newest talk that has not ended, else the list. */
async function consoleAddress(): Promise<string> {
  const [newest] = await liveSessions(sharedDb());
  return newest ? consolePath(newest.id) : '/present';
}

function seeOther(location: string, cookie?: string): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' });
  if (cookie) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}
