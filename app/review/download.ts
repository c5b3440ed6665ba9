// A file that is written while it is sent, in the archive thread, no faster than it is taken: memory stays small however
// large the session was, and a talk that goes on does not wait. Who breaks it off ends the work.

import { presenterHere, presenterOnly } from '@/app/presenter-here';
import { sharedArchive } from '@/lib/archive/shared';
import { sharedDb } from '@/lib/db/client';
import { findSession } from '@/lib/db/sessions';
import { languages, spoken } from '@/lib/words/languages';
import { readSheet } from './csv';
import type { FileAsked } from './questions';

export type ExportContext = { params: Promise<{ session: string }> };

const { pages: words } = languages[spoken];
const types = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

export async function exportFile(
  request: Request,
  { params }: ExportContext,
  what: FileAsked['what'],
): Promise<Response> {
  if (!(await presenterHere())) return presenterOnly();
  const session = await findSession(sharedDb(), (await params).session);
  if (!session) return new Response(words.noSession, { status: 404 });
  const sheet = readSheet(new URL(request.url).searchParams);
  if (!sheet) return new Response(words.noSheet, { status: 400 });
  const asked: FileAsked = { what, session: session.id, sheet };
  return download(fileName(session.createdAt, what), sharedArchive().file(asked));
}

/** `name` is of our own making: letters, digits, "-" and ".". */
export function download(name: string, pieces: AsyncGenerator<Uint8Array>): Response {
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: {
      'content-type': name.endsWith('.json') ? types.json : types.csv,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

/** "nudge-2026-11-23-digits.csv" */
const fileName = (createdAt: number, what: string): string =>
  `nudge-${new Date(createdAt).toISOString().slice(0, 10)}-${what}`;
