// The look of a session's deck, as a style sheet. It has colours and the name of a face, and nothing that was written.

import { sharedDb } from '@/lib/db/client';
import { keptDeck } from '@/lib/db/kept-deck';
import { findSession } from '@/lib/db/sessions';
import { sheetOfTheme } from '@/lib/deck/look/sheet';

type Context = { params: Promise<{ session: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const session = await findSession(sharedDb(), (await params).session);
  const deck = session && (await keptDeck(sharedDb(), session.deck));
  if (!deck?.theme) return new Response(null, { status: 404 });
  const of = new URL(request.url).searchParams.get('of') === 'slides' ? 'slides' : 'page';
  const headers = { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=600' };
  return new Response(sheetOfTheme(deck.theme, of), { headers });
}
