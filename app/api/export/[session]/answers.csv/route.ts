// The answers of a session as CSV, for the presenter.

import { presenterHere, presenterOnly } from '@/app/presenter-here';
import { download, fileName } from '@/app/review/download';
import { answersCsv } from '@/app/review/export-answers';
import { sharedDb } from '@/lib/db/client';
import { keptDeck } from '@/lib/db/kept-deck';
import { findSession } from '@/lib/db/sessions';
import { languages, spoken } from '@/lib/words/languages';

type Context = { params: Promise<{ session: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  if (!(await presenterHere())) return presenterOnly();
  const { session: id } = await params;
  const session = await findSession(sharedDb(), id);
  if (!session) return new Response(languages[spoken].pages.noSession, { status: 404 });
  const deck = await keptDeck(sharedDb(), session.deck);
  return download(fileName(session.createdAt, 'answers.csv'), answersCsv(sharedDb(), id, deck));
}
