// The projector's page. Its key is in its address, so that it opens on any machine; the presenter's own browser needs no
// key.

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LookLink } from '@/app/_components/ui/look-link';
import { Refusal } from '@/app/_components/ui/refusal';
import { presenterHere } from '@/app/presenter-here';
import { sharedDb } from '@/lib/db/client';
import { keptDeck } from '@/lib/db/kept-deck';
import { findSession } from '@/lib/db/sessions';
import { stageDeck } from '@/lib/deck/public';
import { isStageKey } from '@/lib/identity/share-keys';
import { sharedSecret } from '@/lib/identity/shared-secret';
import { languages, spoken } from '@/lib/words/languages';
import { Stage } from './stage';

const words = languages[spoken].pages.stage;

export const metadata: Metadata = { title: words.tab };

type Props = {
  readonly params: Promise<{ session: string }>;
  readonly searchParams: Promise<{ key?: string | string[] }>;
};

export default async function StagePage({ params, searchParams }: Props) {
  const [{ session: id }, { key }, presenter] = await Promise.all([params, searchParams, presenterHere()]);
  const stageKey = typeof key === 'string' && isStageKey(sharedSecret(), id, key) ? key : undefined;
  if (!presenter && stageKey === undefined) {
    return <Refusal title={words.title} text={words.text} />;
  }
  const session = await findSession(sharedDb(), id);
  if (!session) notFound();
  const deck = stageDeck(await keptDeck(sharedDb(), session.deck));
  return (
    <>
      <LookLink session={id} theme={deck.theme} />
      <Stage session={id} deck={deck} stageKey={stageKey} presenter={presenter} />
    </>
  );
}
