// Gets a seat as a phone does: by the QR code's address, or by typing the PIN. Plain HTTP, cookies by hand.

import { languages, spoken } from '../../lib/words/languages';

const words = languages[spoken].tools.rehearse;

export type Seat = { readonly session: string; readonly cookie: string };

/** Follows the QR code's address. Throws if it leads nowhere. */
export async function enterByCode(joinUrl: string): Promise<Seat> {
  const response = await fetch(joinUrl, { redirect: 'manual' });
  const session = /\/play\/([\w-]+)/.exec(response.headers.get('location') ?? '')?.[1];
  const cookie = cookiesOf(response);
  if (!session || !cookie) throw new Error(words.refusedCode(joinUrl, response.status));
  return { session, cookie };
}

export async function enterByPin(origin: string, pin: string): Promise<Seat> {
  const response = await fetch(`${origin}/api/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ pin }),
  });
  const body = (await response.json()) as { to?: string; message?: string };
  const session = /\/play\/([\w-]+)/.exec(body.to ?? '')?.[1];
  if (!session) throw new Error(body.message ?? words.refusedPin(response.status));
  return { session, cookie: cookiesOf(response) };
}

/** "name=value; name=value" out of all Set-Cookie headers. */
function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((header) => header.split(';', 1)[0])
    .join('; ');
}

/** Uses up the presenter's link as printed in the terminal; returns the presenter's Cookie header. */
export async function enterAsPresenter(link: string): Promise<string> {
  const { origin, searchParams } = new URL(link);
  const body = new URLSearchParams({ key: searchParams.get('key') ?? '' });
  const response = await fetch(`${origin}/api/presenter`, {
    method: 'POST',
    headers: { origin },
    body,
    redirect: 'manual',
  });
  const cookie = cookiesOf(response);
  if (!cookie) throw new Error(words.refusedLink(response.status));
  return cookie;
}
