// What a start finds: a log that is missing, a database or an event that is damaged, a deletion that was not finished.

import { cpSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { createJournal, type Journal } from '@/lib/db/journal';
import { DamagedEvent, loadEvents } from '@/lib/db/load';
import { type Data, openData } from '@/lib/db/open';
import { emptyProjection } from '@/lib/db/projection';
import { statementsOf } from '@/lib/db/write';
import { damageSentence, dataSentence } from '@/lib/start/fatal';
import { english } from '@/lib/words/en/english';
import { drawn, joined, type KeptSession, keepSession } from '../support/kept-session';
import { migrationsFolder, mustOpen, temporaryFolder } from '../support/stores';

let around: string;
let folder: string;
let data: Data;
let journal: Journal;
let session: KeptSession;
const words = english.start.data;

beforeEach(async () => {
  around = temporaryFolder();
  folder = join(around, 'data');
  data = await mustOpen(folder);
  journal = createJournal(data.db, systemClock, { disk: data.disk });
  session = await keepSession(data.db, journal);
});
afterEach(async () => {
  await data.close();
  rmSync(around, { recursive: true });
});

/** The files as a process that is killed now leaves them. */
const killed = (): string => {
  const copy = join(around, 'killed');
  cpSync(folder, copy, { recursive: true });
  return copy;
};

const refusal = async (path: string) => {
  const opened = await openData(path, migrationsFolder, { careful: true });
  if (opened.ok) await opened.value.close();
  return opened.ok ? `opened, ${opened.value.missing} missing` : dataSentence(opened.error, words);
};

it('K40: events that a lost or damaged write-ahead log had are counted and told, once', async () => {
  session.add(joined('ada'));
  session.add(joined('bob'));
  await journal.flush();
  const sound = killed();
  expect(await refusal(sound)).toBe('opened, 0 missing');
  rmSync(sound, { recursive: true });

  const without = killed();
  for (const end of ['-wal', '-shm']) rmSync(join(without, `nudge.db${end}`));
  expect(await refusal(without)).toBe('opened, 2 missing');
  expect(await refusal(without)).toBe('opened, 0 missing');
  rmSync(without, { recursive: true });

  const half = killed();
  truncateSync(join(half, 'nudge.db-wal'), 100);
  expect(await refusal(half)).toBe('opened, 2 missing');
  expect(words.missing(2)).toMatch(
    /^2 events that were stored are missing: .*--restore offers earlier states\.$/,
  );
});

it('K41: a database that is damaged anywhere gets one sentence, which says what helps', async () => {
  for (let n = 0; n < 50; n++) session.add(joined(`person ${n}`));
  await journal.flush();
  await data.db.$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`;
  const copy = killed();
  truncateSync(join(copy, 'nudge.db'), readFileSync(join(copy, 'nudge.db')).length - 8192);
  expect(await refusal(copy)).toMatch(
    /^The database \S+nudge\.db can’t be used: .*npm start -- --restore\.$/,
  );
});

it('K41: so does an event that can’t be read', async () => {
  session.add(joined('ada'));
  session.add(joined('bob'));
  await journal.flush();
  await data.db.$executeRaw`UPDATE "Event" SET "payload" = '{"participant":"bo' WHERE "seq" = 2`;
  const error = await loadEvents(data.db, session.id).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(DamagedEvent);
  const sentence = damageSentence(error, { folder, words });
  expect(sentence).toMatch(
    /^The talk can’t be read: its event 2 is damaged \(.+\)\. .*npm start -- --restore\.$/,
  );
  expect(sentence).not.toMatch(/\n/);
  expect(damageSentence(new Error('something else'), { folder, words })).toBeNull();
});

it('Z4: a deletion whose server was killed before it was through is finished at the next start', async () => {
  const strokes = `[[${Array.from({ length: 900 }, () => '[911,911]').join()}]]`;
  session.add(joined('ada'), drawn('a-1', 'ada', { strokes }));
  await journal.flush();
  await data.db.$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`;
  // Committed, and the log not emptied yet.
  const deletion = emptyProjection();
  deletion.deletedDigits.set('a-1', { sessionId: session.id, id: 'a-1' });
  await data.commit(statementsOf(deletion));
  const copy = killed();
  const inked = () =>
    readdirSync(copy).filter((name) => readFileSync(join(copy, name)).includes('[911,911]'));
  expect(inked()).not.toEqual([]);
  const opened = await mustOpen(copy);
  expect(inked()).toEqual([]);
  await opened.close();
});
