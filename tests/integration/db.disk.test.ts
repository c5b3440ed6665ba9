// A disk that does not store, as SQLite reports it: full (a file that may not grow), read-only, held, deleted, exchanged.

import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createJournal, type Journal } from '@/lib/db/journal';
import type { Data } from '@/lib/db/open';
import { connect } from '@/lib/db/sqlite/connection';
import type { DiskFault } from '@/lib/session/disk-fault';
import type { SessionEvent } from '@/lib/session/event';
import { joined, type KeptSession, keepSession } from '../support/kept-session';
import { ManualClock } from '../support/manual-clock';
import { mustOpen, temporaryFolder } from '../support/stores';

let around: string;
let folder: string;
let data: Data;
let clock: ManualClock;
let journal: Journal;
let session: KeptSession;
let told: (DiskFault | null)[];

beforeEach(async () => {
  around = temporaryFolder();
  folder = join(around, 'data');
  clock = new ManualClock();
  data = await mustOpen(folder, clock);
  told = [];
  data.disk.onChange((fault) => told.push(fault));
  journal = createJournal(data.db, clock, { disk: data.disk, write: data.commit });
  session = await keepSession(data.db, journal);
});
afterEach(async () => {
  await data.close();
  rmSync(around, { recursive: true });
});

const slide = (step: number): SessionEvent => ({ type: 'slideChanged', slide: 2, step });

/** Appends and says what came of it so far. */
const append = (event: SessionEvent) => {
  const watched = { ended: 'not yet' };
  const settle = (ended: string) => () => {
    watched.ended = ended;
  };
  session.append(event).then(settle('stored'), settle('rejected'));
  return watched;
};

/** Lets time go by until what was asked is so. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    clock.advance(100);
    await new Promise(setImmediate);
  }
}

const events = async (path = folder) => {
  const file = connect(join(path, 'nudge.db'));
  const { rows } = await file.execute('SELECT count(*) FROM "Event"');
  file.close();
  return Number(rows[0]?.[0]);
};

it.each([
  ['full', 'PRAGMA max_page_count = 1', 'PRAGMA max_page_count = 1000000'],
  ['readOnly', 'PRAGMA query_only = ON', 'PRAGMA query_only = OFF'],
] as const)(
  'K37: on a disk that is %s everything waits, in order, and is stored once it can be',
  async (fault, ill, well) => {
    await data.db.$queryRawUnsafe(ill);
    // More than fits into the pages that are there.
    const long: SessionEvent = { ...joined('ada'), name: 'x'.repeat(100_000) };
    const first = append(long);
    await until(() => data.disk.fault !== null);
    const second = append(slide(1));
    for (let n = 0; n < 20; n++) {
      clock.advance(1_000);
      await new Promise(setImmediate);
    }
    expect([first.ended, second.ended, data.disk.fault]).toEqual(['not yet', 'not yet', fault]);
    await data.db.$queryRawUnsafe(well);
    await until(() => second.ended !== 'not yet');
    expect([first.ended, second.ended, data.disk.fault]).toEqual(['stored', 'stored', null]);
    expect(told).toEqual([fault, null]);
    expect(await events()).toBe(2);
  },
);

it('K37: a stop waits for a disk that does not store no longer than one more try', async () => {
  await data.db.$queryRaw`PRAGMA query_only = ON`;
  const one = append(slide(1));
  await until(() => data.disk.fault !== null);
  data.disk.close();
  await journal.flush();
  expect(one.ended).toBe('rejected');
});

it('K38: a folder that was deleted is written again, with everything that was acknowledged', async () => {
  const before = append(slide(1));
  await until(() => before.ended !== 'not yet');
  rmSync(folder, { recursive: true });
  await until(() => told.length > 0);
  const after = append(slide(2));
  await until(() => after.ended !== 'not yet');
  expect([before.ended, after.ended, data.disk.fault]).toEqual(['stored', 'stored', null]);
  expect(told).toEqual(['gone', null]);
  await data.close();
  expect(await events()).toBe(2);
  data = await mustOpen(folder);
  expect(await data.db.event.count()).toBe(2);
});

it.each(['nudge.db-wal', 'nudge.db'])('K38: so is one whose %s was deleted', async (name) => {
  const before = append(slide(1));
  await until(() => before.ended !== 'not yet');
  rmSync(join(folder, name));
  const after = append(slide(2));
  await until(() => after.ended !== 'not yet');
  expect(after.ended).toBe('stored');
  await data.close();
  expect(await events()).toBe(2);
  data = await mustOpen(folder);
});

it('K39: into a folder that was exchanged nothing is acknowledged, until the first one is back', async () => {
  const before = append(slide(1));
  await until(() => before.ended !== 'not yet');
  cpSync(folder, join(around, 'copy'), { recursive: true });
  renameSync(folder, join(around, 'first'));
  renameSync(join(around, 'copy'), folder);
  const after = append(slide(2));
  await until(() => data.disk.fault !== null);
  for (let n = 0; n < 5; n++) {
    clock.advance(1_000);
    await new Promise(setImmediate);
  }
  expect([after.ended, data.disk.fault]).toEqual(['not yet', 'swapped']);
  renameSync(folder, join(around, 'copy'));
  renameSync(join(around, 'first'), folder);
  await until(() => after.ended !== 'not yet');
  expect([after.ended, data.disk.fault]).toEqual(['stored', null]);
  expect(await data.db.event.count()).toBe(2);
});

it('K39: it is noticed within two seconds when nothing is written, too', async () => {
  expect(await data.db.event.count()).toBe(0);
  renameSync(folder, join(around, 'first'));
  cpSync(join(around, 'first'), folder, { recursive: true });
  clock.advance(1_000);
  await new Promise(setImmediate);
  expect(told).toEqual(['swapped']);
  rmSync(folder, { recursive: true });
  renameSync(join(around, 'first'), folder);
});
