// Whether the page that is being made is for a presenter's browser. Every page and route asks for itself.

import { headers } from 'next/headers';
import { systemClock } from '@/lib/clock';
import { sharedDb } from '@/lib/db/client';
import { isPresenter } from '@/lib/identity/presenter';

export async function presenterHere(): Promise<boolean> {
  return isPresenter(sharedDb(), (await headers()).get('cookie'), systemClock.now());
}

/** The answer of a route that is the presenter's alone. */
export const presenterOnly = (): Response =>
  new Response('Only for the presenter. The link is printed where Nudge was started.\n', {
    status: 403,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
