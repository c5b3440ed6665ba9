// A deck that the presenter brought, in Nudge's Markdown with its pictures, as one file.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { presenterHere, presenterOnly } from '@/app/presenter-here';
import { sharedIntake } from '@/lib/import/intake/shared';
import { languages, spoken } from '@/lib/words/languages';

type Context = { params: Promise<{ id: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  if (!(await presenterHere())) return presenterOnly();
  const { id } = await params;
  const zip = sharedIntake().zip(id);
  if (!zip) return new Response(`${languages[spoken].imports.brought.gone}\n`, { status: 404 });
  const { size } = await stat(zip.file);
  const body = Readable.toWeb(createReadStream(zip.file)) as ReadableStream<Uint8Array>;
  return new Response(body, {
    headers: {
      'content-type': 'application/zip',
      'content-length': String(size),
      'content-disposition': `attachment; filename="${zip.name}"`,
      'cache-control': 'private, no-store',
    },
  });
}
