// What people take home, at one address for everybody. Whoever holds a seat finds their own things in it; anybody else
// with the talk's ticket finds the links and the network.

import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AwayPage } from '@/app/_components/away/away-page';
import { Refusal } from '@/app/_components/ui/refusal';
import { readTakeAwayTicket, takeAwayTicket } from '@/lib/identity/share-keys';
import { sharedSecret } from '@/lib/identity/shared-secret';
import { takeAwayPath } from '@/lib/protocol/addresses';
import { readTalk } from '../read-away';
import { seatHere } from '../seat-here';

export const metadata: Metadata = { title: 'Take-away' };

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
  return <AwayPage session={session} ticket={ticket} talk={talk} seated={await seatHere(session)} />;
}

const NotHere = () => (
  <Refusal
    title="Nothing to take home here."
    text="This address leads to no talk that is kept. Point your camera at the code on the screen, or open it on the phone you took part with."
  />
);
