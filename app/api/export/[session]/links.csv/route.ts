// How many people opened each link, as CSV, for the presenter. No names: who it was is told nowhere.

import { presenterHere, presenterOnly } from '@/app/presenter-here';
import { csvHead, csvRows } from '@/app/review/csv';
import { download, fileName } from '@/app/review/download';
import { readLinks } from '@/app/review/read-links';
import { sharedDb } from '@/lib/db/client';
import { keptDeck } from '@/lib/db/kept-deck';
import { findSession } from '@/lib/db/sessions';
import { languages, spoken } from '@/lib/words/languages';

type Context = { params: Promise<{ session: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  if (!(await presenterHere())) return presenterOnly();
  const session = await findSession(sharedDb(), (await params).session);
  if (!session) return new Response(languages[spoken].pages.noSession, { status: 404 });
  const links = await readLinks(sharedDb(), session.id, await keptDeck(sharedDb(), session.deck));
  return download(fileName(session.createdAt, 'links.csv'), linesOf(links));
}

async function* linesOf(links: Awaited<ReturnType<typeof readLinks>>): AsyncGenerator<string> {
  yield csvHead(['slide', 'link', 'address', 'people']);
  yield csvRows(links.map(({ slide, text, href, people }) => [slide, text, href, people]));
}
