// The QR code's address leads straight to a seat. Its key can't be guessed, so tries are not counted.

import { sharedDb } from '@/lib/db/client';
import { findSession } from '@/lib/db/sessions';
import { readCookie, seatCookie, setCookie } from '@/lib/identity/cookies';
import { mintSeat, readSeat } from '@/lib/identity/seats';
import { readTicket } from '@/lib/identity/share-keys';
import { sharedSecret } from '@/lib/identity/shared-secret';
import { joinedPath, playPath } from '@/lib/protocol/addresses';
import { isSecure } from '../../api/is-secure';

const twoDays = 2 * 86_400;

export async function GET(
  request: Request,
  { params }: { params: Promise<{ ticket: string }> },
): Promise<Response> {
  const secret = sharedSecret();
  const session = readTicket(secret, (await params).ticket);
  if (session === null || !(await findSession(sharedDb(), session))) return to('/?problem=wrong');
  const token = readCookie(request.headers.get('cookie'), seatCookie(session));
  if (token !== null && readSeat(secret, token)?.session === session) return to(playPath(session));
  const seat = mintSeat(secret, session).token;
  return to(
    joinedPath(session),
    setCookie(seatCookie(session), seat, { secure: isSecure(request), maxAge: twoDays }),
  );
}

function to(place: string, cookie?: string): Response {
  const headers = new Headers({ location: place, 'cache-control': 'no-store' });
  if (cookie) headers.set('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}
