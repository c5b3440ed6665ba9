// The talk's network as 32-bit floats (lib/nn/codec), for whoever has the talk's ticket: 95 KB.

import { readTakeAwayTicket } from '@/lib/identity/share-keys';
import { sharedSecret } from '@/lib/identity/shared-secret';
import { encodeNetwork } from '@/lib/nn/codec';
import { languages, spoken } from '@/lib/words/languages';
import { readNetwork } from '../../read-away';

type Context = { params: Promise<{ ticket: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const session = readTakeAwayTicket(sharedSecret(), (await params).ticket);
  const final = session === null ? null : await readNetwork(session);
  const locks = { 'cache-control': 'private, no-cache', 'x-content-type-options': 'nosniff' };
  if (!final) return new Response(`${languages[spoken].pages.noNetwork}\n`, { status: 404, headers: locks });
  const headers = { ...locks, etag: `"${final.at}-${final.step}"`, 'x-nudge-step': String(final.step) };
  if (request.headers.get('if-none-match') === headers.etag)
    return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(encodeNetwork(final.network)), {
    headers: { ...headers, 'content-type': 'application/octet-stream' },
  });
}
