// The narrow rows of all drawings. A review, its drawings and every page of its wall need them, one soon after the other:
// they are read again only after something happened in the session. Of the newest two sessions.

import type { Tx } from '@/lib/db/client';
import { type DrawingFacts, drawingFacts } from '@/lib/db/review-room';
import { newestMoment } from '@/lib/db/sessions';

type Known = { readonly moment: string; readonly facts: readonly DrawingFacts[] };
const known = new Map<string, Known>();
const most = 2;

export async function factsOf(db: Tx, session: string): Promise<readonly DrawingFacts[]> {
  const moment = await newestMoment(db, session);
  const there = known.get(session);
  if (there?.moment === moment) return there.facts;
  const facts = await drawingFacts(db, session);
  known.delete(session);
  known.set(session, { moment, facts });
  for (const oldest of known.keys()) {
    if (known.size <= most) break;
    known.delete(oldest);
  }
  return facts;
}
