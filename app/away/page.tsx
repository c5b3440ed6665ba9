// The address that is short enough to type: on to the take-away of the newest talk that this phone has a seat in.

import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { Refusal } from '@/app/_components/ui/refusal';
import { sharedDb } from '@/lib/db/client';
import { newestOf } from '@/lib/db/sessions';
import { seatedSessions } from '@/lib/identity/cookies';
import { takeAwayPath } from '@/lib/protocol/addresses';
import { languages, spoken } from '@/lib/words/languages';
import { seatHere } from './seat-here';

const words = languages[spoken].pages.away;

export const metadata: Metadata = { title: words.tab };

export default async function AwayPage() {
  const claimed = seatedSessions((await headers()).get('cookie'));
  const seated: string[] = [];
  for (const session of claimed) if (await seatHere(session)) seated.push(session);
  const newest = await newestOf(sharedDb(), seated);
  if (newest !== null) redirect(takeAwayPath(newest));
  return <Refusal title={words.title} text={words.noSeat} />;
}
