// A phone's page: for whoever holds a seat of this session, and a way to the front door for all others.

import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { PhoneApp } from '@/app/_components/phone/phone-app';
import { buttonClass } from '@/app/_components/ui/button';
import { Refusal } from '@/app/_components/ui/refusal';
import { readCookie, seatCookie } from '@/lib/identity/cookies';
import { readSeat } from '@/lib/identity/seats';
import { sharedSecret } from '@/lib/identity/shared-secret';

export const metadata: Metadata = { title: 'In the room' };

export default async function PlayPage({ params }: { params: Promise<{ session: string }> }) {
  const { session } = await params;
  const token = readCookie((await headers()).get('cookie'), seatCookie(session));
  if (token === null || readSeat(sharedSecret(), token)?.session !== session) {
    return (
      <Refusal
        title="No seat here."
        text="This phone has no seat in this talk. Type the PIN that stands on the screen."
      >
        <a className={buttonClass('primary')} href="/">
          Type a PIN
        </a>
      </Refusal>
    );
  }
  return <PhoneApp session={session} />;
}
