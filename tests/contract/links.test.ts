import { expect, it } from 'vitest';
import { createJournal } from '@/lib/db/journal';
import { deletions, linkTaps, shownSlides } from '@/lib/db/review-links';
import { isSeated } from '@/lib/db/seats';
import type { SessionEvent } from '@/lib/session/event';
import { drawn, joined, keepSession } from '../support/kept-session';
import { ManualClock } from '../support/manual-clock';
import { stores } from '../support/stores';

const tapped = (participant: string, slide: number, link: number): SessionEvent => ({
  type: 'linkTapped',
  participant,
  slide,
  link,
});
const at = (slide: number, step: number): SessionEvent => ({ type: 'slideChanged', slide, step });

it.each(stores)('Z7: $name counts opened links without removed participants', async (store) => {
  const { db, close } = await store.open();
  const journal = createJournal(db, new ManualClock());
  const session = await keepSession(db, journal);
  session.add(joined('ada'), joined('bob'), at(2, 0), at(5, 3), at(2, 1), at(5, 1));
  session.add(tapped('ada', 2, 0), tapped('bob', 2, 0), tapped('bob', 40, 1), tapped('ada', 2, 1));
  session.add(drawn('a-1', 'ada'), { type: 'drawingsDeleted', participant: 'ada', digits: ['a-1'] });
  session.add({ type: 'participantRemoved', participant: 'bob' });
  await journal.flush();
  expect(await linkTaps(db, session.id)).toEqual([
    { slide: 2, link: 0, people: 1 },
    { slide: 2, link: 1, people: 1 },
  ]);
  expect([...(await shownSlides(db, session.id))]).toEqual([
    [1, 0],
    [2, 1],
    [5, 3],
  ]);
  expect(await deletions(db, session.id)).toEqual({ people: 1, drawings: 1 });
  expect(await isSeated(db, session.id, 'seat-ada')).toBe(true);
  for (const seat of ['seat-bob', 'seat-eve', '']) expect(await isSeated(db, session.id, seat)).toBe(false);
  expect(await isSeated(db, 'another', 'seat-ada')).toBe(false);
  await close();
});
