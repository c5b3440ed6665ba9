// Whose seat the browser holds that asks for a page. Every page and route asks for itself.

import { headers } from 'next/headers';
import { sharedDb } from '@/lib/db/client';
import { isSeated } from '@/lib/db/seats';
import { readCookie, seatCookie } from '@/lib/identity/cookies';
import { readSeat } from '@/lib/identity/seats';
import { sharedSecret } from '@/lib/identity/shared-secret';

/** Whether it has the seat of somebody who took part and was not taken off the list. */
export async function seatHere(session: string): Promise<boolean> {
  const token = readCookie((await headers()).get('cookie'), seatCookie(session));
  const seat = token === null ? null : readSeat(sharedSecret(), token);
  return seat?.session === session && isSeated(sharedDb(), session, seat.seatHash);
}
