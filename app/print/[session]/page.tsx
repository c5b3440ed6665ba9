// The stage as pages of paper: every slide at its last build, its questions, live drawings as they stand, the notes on request. For the
// presenter's browser, or by the key that `npm run deck:pdf` makes from the data folder's own secret.

import { randomInt } from 'node:crypto';
import { languages, spoken } from '@/lib/words/languages';
import '../print.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NotPresenter } from '@/app/_components/console/not-presenter';
import { LookLink } from '@/app/_components/ui/look-link';
import { presenterHere } from '@/app/presenter-here';
import { sharedDb } from '@/lib/db/client';
import { keptDeck } from '@/lib/db/kept-deck';
import { findSession } from '@/lib/db/sessions';
import type { Deck } from '@/lib/deck/deck';
import { stageDeck } from '@/lib/deck/public';
import { isPrintKey, stageKey } from '@/lib/identity/share-keys';
import { sharedSecret } from '@/lib/identity/shared-secret';
import type { PublicActivity } from '@/lib/kinds/kinds';
import { publicActivity } from '@/lib/kinds/public';
import { handoutOf } from './layouts';
import { PrintedDeck } from './printed-deck';

type Props = {
  readonly params: Promise<{ session: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

/** Browsers name the file after it. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const session = await findSession(sharedDb(), (await params).session);
  return { title: { absolute: session?.title ?? languages[spoken].pages.printTab } };
}

/** As a round asks them: in the stage's deck, what is to be put in order has no items. */
function questionsIn(deck: Deck): readonly PublicActivity[] {
  const chance = randomInt(2 ** 31);
  return deck.slides.flatMap(({ activities }) => activities.map((each) => publicActivity(each, chance)));
}

export default async function PrintPage({ params, searchParams }: Props) {
  const [{ session: id }, { key, notes, theme, handout, closed }] = await Promise.all([params, searchParams]);
  const secret = sharedSecret();
  const keyed = typeof key === 'string' && isPrintKey(secret, id, key);
  if (!keyed && !(await presenterHere())) return <NotPresenter />;
  const session = await findSession(sharedDb(), id);
  if (!session) notFound();
  const deck = await keptDeck(sharedDb(), session.deck);
  return (
    <>
      <LookLink session={id} theme={deck.theme} />
      <PrintedDeck
        session={id}
        stageKey={stageKey(secret, id)}
        deck={stageDeck(deck)}
        questions={questionsIn(deck)}
        notes={notes === undefined ? null : deck.slides.map((slide) => slide.notes)}
        handout={handoutOf(handout)}
        theme={theme === 'dark' ? 'dark' : 'light'}
        closed={closed !== undefined}
      />
    </>
  );
}
