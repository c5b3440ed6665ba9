// What is being read of one session, and how far: for the presenter, who waits for it.

import type { Underway } from '@/app/_components/review/underway';
import { presenterHere, presenterOnly } from '@/app/presenter-here';
import type { Asked, FileAsked } from '@/app/review/questions';
import { sharedArchive } from '@/lib/archive/shared';

type Context = { params: Promise<{ session: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  if (!(await presenterHere())) return presenterOnly();
  const { session } = await params;
  const underway = sharedArchive()
    .underway()
    .flatMap(({ question, progress }): Underway[] => {
      const asked = question as Asked | FileAsked;
      return 'session' in asked && asked.session === session ? [{ what: asked.what, progress }] : [];
    });
  return Response.json(underway, { headers: { 'cache-control': 'private, no-store' } });
}
