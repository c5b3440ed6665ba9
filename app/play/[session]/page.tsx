// A phone's page: for those who hold a seat in this session; all others are shown the way to the front door.

import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { PhoneApp } from '@/app/_components/phone/phone-app';
import { buttonClass } from '@/app/_components/ui/button';
import { Refusal } from '@/app/_components/ui/refusal';
import { readCookie, seatCookie } from '@/lib/identity/cookies';
import { readSeat } from '@/lib/identity/seats';
import { sharedSecret } from '@/lib/identity/shared-secret';
import { languages, spoken } from '@/lib/words/languages';

const words = languages[spoken].pages.play;

export const metadata: Metadata = { title: words.tab };

export default async function PlayPage({ params }: { params: Promise<{ session: string }> }) {
  const { session } = await params;
  const token = readCookie((await headers()).get('cookie'), seatCookie(session));
  if (token === null || readSeat(sharedSecret(), token)?.session !== session) {
    return (
      <Refusal title={words.title} text={words.text}>
        <a className={buttonClass('primary')} href="/">
          {words.join}
        </a>
      </Refusal>
    );
  }
  return <PhoneApp session={session} />;
}
