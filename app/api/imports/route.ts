// A piece of a deck that the presenter brings: `?id=…&name=…&at=…&of=…`, with the bytes as the body.

import { presenterHere, presenterOnly } from '@/app/presenter-here';
import { sharedIntake } from '@/lib/import/intake/shared';

export async function POST(request: Request): Promise<Response> {
  if (!(await presenterHere())) return presenterOnly();
  const { searchParams: told } = new URL(request.url);
  const number = (name: string) => (/^\d{1,12}$/.test(told.get(name) ?? '') ? Number(told.get(name)) : -1);
  const [at, of] = [number('at'), number('of')];
  const name = nameOf(told.get('name') ?? '');
  const bytes = new Uint8Array(await request.arrayBuffer());
  const taken =
    at >= 0 && of > 0 && (await sharedIntake().take({ id: told.get('id') ?? '', name, at, of, bytes }));
  return new Response(null, { status: taken ? 204 : 409, headers: { 'cache-control': 'no-store' } });
}

/** Without folders and signs that a terminal or a disk reads otherwise. */
const nameOf = (given: string): string =>
  (given.split(/[/\\]/).at(-1) ?? '').replace(/\p{Cc}/gu, '').slice(-120) || 'deck';
