// A new session of the talk that Nudge was started with, or of a deck that the presenter brought.

import { randomInt } from 'node:crypto';
import { nextTalk } from '@/app/present/next-talk';
import { presenterHere, presenterOnly } from '@/app/presenter-here';
import { systemClock } from '@/lib/clock';
import { sharedDb } from '@/lib/db/client';
import { keepDeck } from '@/lib/db/decks';
import { createSession } from '@/lib/db/sessions';
import { newPin } from '@/lib/identity/pin';
import { sharedIntake } from '@/lib/import/intake/shared';
import { consolePath } from '@/lib/protocol/addresses';
import { err } from '@/lib/result';
import { hashesOf, readDeck, withFiles } from '@/lib/start/talk';
import { languages, spoken } from '@/lib/words/languages';

/** Answers a form with a redirect to the console, or back to the list, which shows what is wrong with the deck. */
export async function POST(request: Request): Promise<Response> {
  if (!(await presenterHere())) return presenterOnly();
  const talk = await talkOf(request);
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

async function talkOf(request: Request): ReturnType<typeof nextTalk> {
  const form = await request.formData().catch(() => null);
  const id = form?.get('brought');
  if (typeof id !== 'string') return nextTalk();
  const file = sharedIntake().deck(id, Number(form?.get('place')));
  return file === null ? err(languages[spoken].imports.brought.gone) : readDeck(file, languages[spoken]);
}

const seeOther = (location: string) =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
