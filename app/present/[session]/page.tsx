// The console of one session, for the presenter's browser.

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Console } from '@/app/_components/console/console';
import { NotPresenter } from '@/app/_components/console/not-presenter';
import { LookLink } from '@/app/_components/ui/look-link';
import { presenterHere } from '@/app/presenter-here';
import { sharedDb } from '@/lib/db/client';
import { keptDeck } from '@/lib/db/kept-deck';
import { findSession } from '@/lib/db/sessions';
import { stageKey } from '@/lib/identity/share-keys';
import { sharedSecret } from '@/lib/identity/shared-secret';
import { stagePath } from '@/lib/protocol/addresses';
import { languages, spoken } from '@/lib/words/languages';

export const metadata: Metadata = { title: languages[spoken].pages.consoleTab };

type Params = { params: Promise<{ session: string }> };

export default async function ConsolePage({ params }: Params) {
  if (!(await presenterHere())) return <NotPresenter />;
  const { session: id } = await params;
  const session = await findSession(sharedDb(), id);
  if (!session) notFound();
  const deck = await keptDeck(sharedDb(), session.deck);
  return (
    <>
      <LookLink session={id} theme={deck.theme} of="slides" />
      <Console session={id} deck={deck} stageLink={stagePath(id, stageKey(sharedSecret(), id))} />
    </>
  );
}
