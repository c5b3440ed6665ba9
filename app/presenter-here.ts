// Whether the page is for a presenter's browser. Every page and route asks this itself.

import { headers } from 'next/headers';
import { systemClock } from '@/lib/clock';
import { sharedDb } from '@/lib/db/client';
import { isPresenter } from '@/lib/identity/presenter';
import { languages, spoken } from '@/lib/words/languages';

export async function presenterHere(): Promise<boolean> {
  return isPresenter(sharedDb(), (await headers()).get('cookie'), systemClock.now());
}

/** The answer of a route that only the presenter may use. */
export const presenterOnly = (): Response =>
  new Response(`${languages[spoken].pages.presenterOnly}\n`, {
    status: 403,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
