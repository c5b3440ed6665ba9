// Whose seat the browser holds that asks for a page. Every page and route asks for itself.

import { headers } from 'next/headers';
import { sharedDb } from '@/lib/db/client';
import { isSeated } from '@/lib/db/seats';
import { readCookie, seatCookie } from '@/lib/identity/cookies';
import { readSeat, type Seat } from '@/lib/identity/seats';
import { sharedSecret } from '@/lib/identity/shared-secret';

/** The seat of a participant who was not removed; null where it has none. */
export async function seatHere(session: string): Promise<Seat | null> {
  const token = readCookie((await headers()).get('cookie'), seatCookie(session));
  const seat = token === null ? null : readSeat(sharedSecret(), token);
  if (seat?.session !== session) return null;
  return (await isSeated(sharedDb(), session, seat.seatHash)) ? seat : null;
}
