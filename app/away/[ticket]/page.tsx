// What people take home, at one address for everyone. Those who hold a seat find their own things in it; anyone else with
// the talk's ticket finds the links and the network.

import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AwayPage } from '@/app/_components/away/away-page';
import { Refusal } from '@/app/_components/ui/refusal';
import { seatCode } from '@/lib/identity/seat-code';
import { readTakeAwayTicket, takeAwayTicket } from '@/lib/identity/share-keys';
import { sharedSecret } from '@/lib/identity/shared-secret';
import { takeAwayPath } from '@/lib/protocol/addresses';
import { languages, spoken } from '@/lib/words/languages';
import { readTalk } from '../read-away';
import { seatHere } from '../seat-here';

const words = languages[spoken].pages.away;

export const metadata: Metadata = { title: words.tab };

type Props = { readonly params: Promise<{ ticket: string }> };

export default async function TakeAwayPage({ params }: Props) {
  const { ticket } = await params;
  const session = readTakeAwayTicket(sharedSecret(), ticket);
  if (session === null) {
    // Phones know their session and not its ticket; what they come to can be handed on.
    if (await seatHere(ticket)) redirect(takeAwayPath(takeAwayTicket(sharedSecret(), ticket)));
    return <NotHere />;
  }
  const talk = await readTalk(session);
  if (!talk) return <NotHere />;
  const seat = await seatHere(session);
  const code = seat && seatCode(sharedSecret(), seat);
  return <AwayPage session={session} ticket={ticket} talk={talk} seatCode={code} />;
}

const NotHere = () => <Refusal title={words.title} text={words.notKept} />;
