// The digits of a session as JSON, for the presenter.

import { presenterHere, presenterOnly } from '@/app/presenter-here';
import { download, fileName } from '@/app/review/download';
import { digitsJson } from '@/app/review/export-digits';
import { readReadings } from '@/app/review/read-review';
import { sharedDb } from '@/lib/db/client';
import { languages, spoken } from '@/lib/words/languages';

type Context = { params: Promise<{ session: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  if (!(await presenterHere())) return presenterOnly();
  const { session } = await params;
  const all = await readReadings(sharedDb(), session);
  if (!all) return new Response(languages[spoken].pages.noSession, { status: 404 });
  return download(fileName(all.createdAt, 'digits.json'), digitsJson(sharedDb(), session, all));
}
