// How far a deck is that the presenter brings, and what became of it.

import { presenterHere, presenterOnly } from '@/app/presenter-here';
import { sharedIntake } from '@/lib/import/intake/shared';

type Context = { params: Promise<{ id: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  if (!(await presenterHere())) return presenterOnly();
  const { id } = await params;
  const seen = sharedIntake().seen(id);
  const headers = { 'cache-control': 'private, no-store' };
  return seen ? Response.json(seen, { headers }) : new Response(null, { status: 404, headers });
}
