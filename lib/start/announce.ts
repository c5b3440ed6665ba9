// When everything runs: tells the person at the terminal, and their other programs, how to get in.

import type { Millis } from '../clock';
import type { Db } from '../db/client';
import type { StoredSession } from '../db/sessions';
import type { Deck, DeckProblem } from '../deck/deck';
import { mintPresenterKey } from '../identity/presenter';
import { presenterLinkPath } from '../protocol/addresses';
import type { JoinFacts } from '../session/view-types';
import type { Words } from '../words/words';
import type { Reach } from './lan';
import { writeRunning } from './running-file';
import { welcome } from './welcome';

export type Announcement = {
  readonly db: Db;
  readonly deck: Deck;
  readonly warnings: readonly DeckProblem[];
  readonly session: StoredSession;
  readonly join: JoinFacts;
  readonly reach: Reach;
  readonly folder: string;
  /** The room is still there and has its links: one line is enough. */
  readonly afterCrash: boolean;
  readonly now: Millis;
  readonly words: Pick<Words, 'start' | 'deck'>;
};

/** Returns what the terminal should say. */
export async function announce(facts: Announcement): Promise<string> {
  const { db, session, join, reach } = facts;
  const { pin, url: joinUrl } = join;
  writeRunning(facts.folder, { session: session.id, origin: reach.here, joinUrl, pin });
  if (facts.afterCrash) return facts.words.start.back;
  const people = await db.participant.count({ where: { sessionId: session.id, removedAt: null } });
  const presenterPath = presenterLinkPath(await mintPresenterKey(db, facts.now));
  const { deck, warnings } = facts;
  return welcome({ deck, warnings, presenterPath, reach, joinUrl, pin, people }, facts.words);
}
