// What a take-away shows to everyone who may open it: the talk, the links that the room has seen, and its network.

import { systemClock } from '@/lib/clock';
import { sharedDb } from '@/lib/db/client';
import { keptDeck } from '@/lib/db/kept-deck';
import { shownSlides } from '@/lib/db/review-links';
import { type FinalNetwork, finalNetwork, lastReset } from '@/lib/db/review-network';
import { findSession } from '@/lib/db/sessions';
import { type DeckLink, linksOf } from '@/lib/deck/links';
import { usesNetwork } from '@/lib/deck/look/uses-network';
import { visibleBlocks } from '@/lib/deck/public';
import { languages, spoken } from '@/lib/words/languages';
import type { Talk, TalkLink } from '../_components/away/talk';

/** Null for a session that is not kept. */
export async function readTalk(id: string): Promise<Talk | null> {
  const db = sharedDb();
  const session = await findSession(db, id);
  if (!session) return null;
  const deck = await keptDeck(db, session.deck);
  const { title, subtitle, slides } = deck;
  const shown = await shownSlides(db, id);
  const links = new Map<string, TalkLink>();
  // A link that is on two slides counts as on the later one, which says more about it.
  for (const slide of slides.filter(({ number }) => shown.has(number)))
    for (const link of linksOf({ blocks: visibleBlocks(slide, shown.get(slide.number) ?? 0, 'phone') }))
      links.set(addressOf(link), { ...link, slide: slide.number });
  return {
    title: subtitle ? `${title}, ${subtitle}` : title,
    when: languages[spoken].away.when(session.createdAt),
    links: [...links.values()],
    noNetwork: !usesNetwork(deck),
  };
}

const addressOf = ({ href }: DeckLink) => href.replace(/\/$/, '').toLowerCase();

type Kept = { readonly at: number; readonly network: Promise<FinalNetwork | null> };
const kept = new Map<string, Kept>();
/** A hall that opens the page at once asks the database once. ms */
const fresh = 2_000;
const most = 4;

/** As it was last kept; null where nothing was trained. */
export function readNetwork(session: string): Promise<FinalNetwork | null> {
  const now = systemClock.now();
  const known = kept.get(session);
  if (known && now - known.at < fresh) return known.network;
  const network = newestNetwork(session);
  kept.delete(session);
  kept.set(session, { at: now, network });
  network.catch(() => kept.delete(session));
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
  return network;
}

async function newestNetwork(session: string): Promise<FinalNetwork | null> {
  const db = sharedDb();
  const found = await findSession(db, session);
  return found && finalNetwork(db, session, (await lastReset(db, session)) ?? found.createdAt);
}
