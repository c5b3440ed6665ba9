// Teams in the review: from events into rows, into the page and the downloads; and talks that had them before there
// was a column.

import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { answersCsv } from '@/app/review/export-answers';
import { drawingsCsv, drawingsJson } from '@/app/review/export-drawings';
import { readReadings, readReview } from '@/app/review/read-review';
import { systemClock } from '@/lib/clock';
import { createJournal } from '@/lib/db/journal';
import { type Data, openData } from '@/lib/db/open';
import { people } from '@/lib/db/review';
import { parseDeck } from '@/lib/deck/parse';
import { english } from '@/lib/words/en/english';
import { answered, drawn, joined, type KeptSession, keepSession, opened } from '../support/kept-session';
import { migrationsFolder, mustOpen, temporaryFolder } from '../support/stores';

const source = `---
title: Teams
teams: [Left half, Right half, Balcony]
---
# One

:::choice[Which?]{id=Q2}
- [ ] a
- [x] b
:::
`;

let folder: string;
let data: Data;
let session: KeptSession;
beforeEach(async () => {
  folder = temporaryFolder();
  data = await mustOpen(folder);
  const journal = createJournal(data.db, systemClock);
  session = await keepSession(data.db, journal, undefined, source);
  session.add({ ...joined('ada'), team: 0 });
  session.add(joined('bob'), joined('eve'), joined('kim'));
  session.add({ type: 'teamChosen', participant: 'bob', team: 0 });
  session.add({ type: 'teamChosen', participant: 'bob', team: 1 });
  session.add({ type: 'teamChosen', participant: 'eve', team: 1 });
  session.add(drawn('d1', 'bob'), drawn('d2', 'kim'));
  session.add(opened('Q2.1'), answered('Q2.1', 'bob', 1), answered('Q2.1', 'kim', 1));
  const score = { points: 900, right: 1, streak: 1, explanation: 'right' };
  session.add({
    type: 'roundRevealed',
    round: 'Q2.1',
    scores: [
      ['bob', score],
      ['kim', score],
    ],
  });
  await journal.flush();
});
afterEach(async () => {
  await data.close();
  rmSync(folder, { recursive: true });
});

const teams = async () =>
  Object.fromEntries((await people(data.db, session.id)).map(({ id, team }) => [id, team]));
const expected = { ada: 0, bob: 1, eve: 1, kim: null };

async function text(pieces: AsyncGenerator<string>): Promise<string> {
  let whole = '';
  for await (const piece of pieces) whole += piece;
  return whole;
}

it('G6: the review ranks teams, and its list of participants and the downloads name everybody’s', async () => {
  expect(await teams()).toEqual(expected);
  const review = (await readReview(data.db, session.id, english.review)) ?? expect.fail('there is a review');
  expect(review.teams).toEqual([
    { rank: 1, name: 'Right half', people: 2, points: 450 },
    { rank: 2, name: 'Left half', people: 1, points: 0 },
  ]);
  const named = Object.fromEntries(review.people.map(({ id, team }) => [id, team]));
  expect(named).toEqual({ ada: 'Left half', bob: 'Right half', eve: 'Right half', kim: null });
  const deck = parseDeck(source, 'teams.md');
  if (!deck.ok) expect.fail('the deck has mistakes');
  const rows = (await text(answersCsv(data.db, session.id, deck.value))).split('\r\n');
  expect(rows[0]).toContain('person,name,team,answered_at');
  expect(rows[1]).toContain('bob,Name of bob,Right half,');
  expect(rows[2]).toContain('kim,Name of kim,,');
  const all = (await readReadings(data.db, session.id)) ?? expect.fail('there are readings');
  expect((await text(drawingsCsv(data.db, session.id, all))).split('\r\n')[1]).toContain(
    'Name of bob,Right half,',
  );
  expect(JSON.parse(await text(drawingsJson(data.db, session.id, all)))).toMatchObject([
    { person: 'bob', team: 'Right half' },
    { person: 'kim', team: null },
  ]);
});

it('G6: talks from before there was a column for teams have them from their events', async () => {
  await data.db.$executeRaw`ALTER TABLE "Participant" DROP COLUMN "team"`;
  await data.db.$executeRaw`DELETE FROM "_prisma_migrations" WHERE "migration_name" LIKE '%_teams'`;
  await data.close();
  const again = await openData(folder, migrationsFolder);
  if (!again.ok) expect.fail(again.error.why);
  data = again.value;
  expect(await teams()).toEqual(expected);
});
