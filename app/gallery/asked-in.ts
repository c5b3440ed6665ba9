// An activity as the stage sees it, read from an exhibit's own source.

import { findActivity } from '@/lib/deck/find-activity';
import { parseDeck } from '@/lib/deck/parse';
import type { PublicActivity } from '@/lib/kinds/kinds';
import { publicActivity } from '@/lib/kinds/public';

/** Throws where the source is no deck or does not ask it. */
export function askedIn(source: string, id: string): PublicActivity {
  const parsed = parseDeck(`---\ntitle: ${id}\n---\n\n${source}`, 'gallery');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const activity = findActivity(parsed.value, id);
  if (!activity) throw new Error(`The exhibit does not ask ${id}.`);
  return publicActivity(activity, 1);
}
