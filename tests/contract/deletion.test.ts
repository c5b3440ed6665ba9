import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Db } from '@/lib/db/client';
import { createJournal, type Journal } from '@/lib/db/journal';
import { loadEvents } from '@/lib/db/load';
import { exportDrawings } from '@/lib/db/review';
import { drawingFacts } from '@/lib/db/review-room';
import type { SessionEvent } from '@/lib/session/event';
import { evolve } from '@/lib/session/evolve';
import { initialState } from '@/lib/session/initial';
import { drawn, joined, type KeptSession, keepSession } from '../support/kept-session';
import { ManualClock } from '../support/manual-clock';
import { mustOpen, temporaryFolder } from '../support/stores';

let folder: string;
let db: Db;
let close: () => Promise<void>;
let journal: Journal;
let session: KeptSession;

beforeEach(async () => {
  folder = temporaryFolder();
  ({ db, close } = await mustOpen(folder));
  journal = createJournal(db, new ManualClock());
  session = await keepSession(db, journal);
});
afterEach(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

const deleted = (participant: string, ...digits: string[]): SessionEvent => ({
  type: 'drawingsDeleted',
  participant,
  digits,
});

/** Strokes that are found again in bytes, wherever they are; long enough for pages of their own. */
const strokesOf = (mark: number) => `[[${Array.from({ length: 900 }, () => `[${mark},${mark}]`).join()}]]`;
const pixelsOf = (grey: number) => Buffer.alloc(784, grey);
const onDisk = (needle: string | Buffer) =>
  readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(needle));

it('Z4: no byte of a deleted drawing is left in the data folder, and others are untouched', async () => {
  session.add(joined('ada'), joined('bob'));
  for (let n = 0; n < 40; n++) {
    session.add(drawn(`a-${n}`, 'ada', { strokes: strokesOf(911), pixels: new Uint8Array(pixelsOf(77)) }));
    session.add(drawn(`b-${n}`, 'bob', { strokes: strokesOf(822), pixels: new Uint8Array(pixelsOf(88)) }));
  }
  await journal.flush();
  expect(onDisk('[911,911]')).not.toEqual([]);
  expect(onDisk(pixelsOf(77))).not.toEqual([]);
  session.add(deleted('ada', ...Array.from({ length: 40 }, (_, n) => `a-${n}`)));
  await journal.flush();
  expect(onDisk('[911,911]')).toEqual([]);
  expect(onDisk(pixelsOf(77))).toEqual([]);
  expect(onDisk('[822,822]')).not.toEqual([]);
  expect(await db.digit.count()).toBe(40);
});

it('Z4: files and figures of the review are without them', async () => {
  session.add(joined('ada'), joined('bob'), drawn('a-1', 'ada'), drawn('b-1', 'bob'));
  session.add(deleted('ada', 'a-1'));
  await journal.flush();
  expect((await drawingFacts(db, session.id)).map(({ id }) => id)).toEqual(['b-1']);
  for await (const slice of exportDrawings(db, session.id))
    expect(slice.map(({ id }) => id)).toEqual(['b-1']);
});

it('Z4: drawn and deleted within one commit, and the log folds to the same state', async () => {
  session.add(joined('ada'), drawn('a-1', 'ada'), drawn('a-2', 'ada'));
  session.add(deleted('ada', 'a-1', 'a-2'), drawn('a-3', 'ada'));
  await journal.flush();
  const again = initialState(session.id, { seed: 1, createdAt: session.state.training.resetAt });
  for (const one of await loadEvents(db, session.id)) evolve(again, one);
  expect(again).toEqual(session.state);
  expect([...again.drawings.keys()]).toEqual(['a-3']);
});

it('a drawing whose ink is missing without having been deleted is a fault', async () => {
  session.add(joined('ada'), drawn('a-1', 'ada'));
  await journal.flush();
  await db.digit.deleteMany();
  await expect(loadEvents(db, session.id)).rejects.toThrow('a-1');
});
