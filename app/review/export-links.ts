// How many people opened each link. No names: who it was is told nowhere.

import type { Tx } from '@/lib/db/client';
import type { Deck } from '@/lib/deck/deck';
import { csvHead, csvRows, type Sheet } from './csv';
import { readLinks } from './read-links';

export async function* linksCsv(db: Tx, session: string, deck: Deck, sheet: Sheet): AsyncGenerator<string> {
  yield csvHead(['slide', 'link', 'address', 'people'], sheet);
  const links = await readLinks(db, session, deck);
  yield csvRows(
    links.map(({ slide, text, href, people }) => [slide, text, href, people]),
    sheet,
  );
}
