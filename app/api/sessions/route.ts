// A new session of the talk that Nudge was started with.

import { randomInt } from 'node:crypto';
import { nextTalk } from '@/app/present/next-talk';
import { presenterHere, presenterOnly } from '@/app/presenter-here';
import { systemClock } from '@/lib/clock';
import { sharedDb } from '@/lib/db/client';
import { keepDeck } from '@/lib/db/decks';
import { createSession } from '@/lib/db/sessions';
import { newPin } from '@/lib/identity/pin';
import { consolePath } from '@/lib/protocol/addresses';
import { hashesOf, withFiles } from '@/lib/start/talk';

/** Answers a form with a redirect to the console, or back to the list, which shows what is wrong with the deck. */
export async function POST(): Promise<Response> {
  if (!(await presenterHere())) return presenterOnly();
  const talk = await nextTalk();
  if (!talk.ok) return seeOther('/present');
  const db = sharedDb();
  const { deck, source, found } = await withFiles(db, talk.value);
  const at = systemClock.now();
  const session = await createSession(db, {
    deck: await keepDeck(db, { title: deck.title, source, at, files: hashesOf(found) }),
    title: deck.title,
    seed: randomInt(2 ** 32),
    at,
    drawPin: newPin,
  });
  return seeOther(consolePath(session.id));
}

const seeOther = (location: string) =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
