// Drawings of one session, a page at a time, for the review's wall.

import { readCardsQuery } from '@/app/_components/review/drawings/drawing-query';
import { presenterHere, presenterOnly } from '@/app/presenter-here';
import { ask } from '@/app/review/questions';
import { languages, spoken } from '@/lib/words/languages';

type Context = { params: Promise<{ session: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  if (!(await presenterHere())) return presenterOnly();
  const page = readCardsQuery(new URL(request.url).searchParams);
  if (!page) return new Response(languages[spoken].pages.noPage, { status: 400 });
  const { session } = await params;
  const cards = await ask({ what: 'cards', session, ...page });
  if (!cards) return new Response(languages[spoken].pages.noSession, { status: 404 });
  return Response.json(cards, { headers: { 'cache-control': 'private, no-store' } });
}
