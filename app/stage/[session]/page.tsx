// The projector's page. Its key is in its address, so that it opens on any machine; the presenter's own browser needs
// none.

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Refusal } from '@/app/_components/ui/refusal';
import { presenterHere } from '@/app/presenter-here';
import { sharedDb } from '@/lib/db/client';
import { keptDeck } from '@/lib/db/kept-deck';
import { findSession } from '@/lib/db/sessions';
import { stageDeck } from '@/lib/deck/public';
import { isStageKey } from '@/lib/identity/share-keys';
import { sharedSecret } from '@/lib/identity/shared-secret';
import { Stage } from './stage';

export const metadata: Metadata = { title: 'Stage' };

type Props = {
  readonly params: Promise<{ session: string }>;
  readonly searchParams: Promise<{ key?: string | string[] }>;
};

export default async function StagePage({ params, searchParams }: Props) {
  const [{ session: id }, { key }, presenter] = await Promise.all([params, searchParams, presenterHere()]);
  const stageKey = typeof key === 'string' && isStageKey(sharedSecret(), id, key) ? key : undefined;
  if (!presenter && stageKey === undefined) {
    return (
      <Refusal
        title="This is not your stage."
        text="The stage opens from the presenter's console, or by the link shown there. To join the talk, use the PIN on the screen."
      />
    );
  }
  const session = await findSession(sharedDb(), id);
  if (!session) notFound();
  const deck = stageDeck(await keptDeck(sharedDb(), session.deck));
  return <Stage session={id} deck={deck} stageKey={stageKey} presenter={presenter} />;
}
