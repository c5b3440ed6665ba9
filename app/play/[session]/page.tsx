// A phone's page: for whoever holds a seat of this session, and a way to the PIN for all others. A phone that has just
// joined and comes without its cookie is told that cookies are blocked.

import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { PhoneApp } from '@/app/_components/phone/phone-app';
import { buttonClass } from '@/app/_components/ui/button';
import { Refusal } from '@/app/_components/ui/refusal';
import { readCookie, seatCookie } from '@/lib/identity/cookies';
import { seatCode } from '@/lib/identity/seat-code';
import { readSeat } from '@/lib/identity/seats';
import { sharedSecret } from '@/lib/identity/shared-secret';
import { languages, spoken } from '@/lib/words/languages';
import { CleanAddress } from './clean-address';

const words = languages[spoken].pages.play;

export const metadata: Metadata = { title: words.tab };

type Props = {
  readonly params: Promise<{ session: string }>;
  readonly searchParams: Promise<{ joined?: string | string[] }>;
};

export default async function PlayPage({ params, searchParams }: Props) {
  const { session } = await params;
  const token = readCookie((await headers()).get('cookie'), seatCookie(session));
  const seat = token === null ? null : readSeat(sharedSecret(), token);
  if (seat?.session !== session) {
    const { title, text, join } = (await searchParams).joined === undefined ? words : words.noCookie;
    return (
      <Refusal title={title} text={text}>
        <a className={buttonClass('primary')} href="/">
          {join}
        </a>
      </Refusal>
    );
  }
  return (
    <>
      <CleanAddress />
      <PhoneApp session={session} seatCode={seatCode(sharedSecret(), seat)} />
    </>
  );
}
