import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { type Backup, backUp, backupsOf, restore } from '@/lib/db/backups';
import { createJournal } from '@/lib/db/journal';
import { openData } from '@/lib/db/open';
import type { SessionEvent } from '@/lib/session/event';
import { drawn, joined, keepSession } from '../support/kept-session';
import { migrationsFolder, temporaryFolder } from '../support/stores';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A start by a person, a talk with these events, and its end; how many events there are then. */
async function run(...events: readonly SessionEvent[]): Promise<number> {
  const opened = await openData(folder, migrationsFolder, { careful: true });
  if (!opened.ok) throw new Error(opened.error.why);
  const { db, disk, forget, close } = opened.value;
  const journal = createJournal(db, systemClock, { disk, forget });
  if (events.length > 0) {
    const session = await keepSession(db, journal);
    for (const event of events) await session.append(event);
  }
  const count = await db.event.count();
  await close();
  return count;
}

const events = (backups: readonly Backup[]) => backups.map((backup) => backup.events);

it('K42: a start by a person keeps a copy where there is something new; three are kept', async () => {
  await run();
  expect(backupsOf(folder)).toEqual([]);
  await run(joined('ada'));
  expect(backupsOf(folder)).toEqual([]);
  await run();
  await run();
  expect(events(backupsOf(folder))).toEqual([1]);
  const at = Date.parse('2026-01-01T10:00:00Z');
  for (const more of [2, 3, 4]) backUp(folder, more, at + 1_000 * more);
  const names = readdirSync(join(folder, 'backup')).sort();
  expect(names).toHaveLength(3);
  expect(names[0]).toBe('2026-01-01T10-00-03Z_3-events.db');
});

it('K43: an earlier state can be put back, and that can be undone', async () => {
  await run(joined('ada'));
  expect(await run(joined('bob'), joined('eve'))).toBe(3);
  const [early] = backupsOf(folder);
  restore(folder, early!, Date.now() + 60_000);
  expect(await run()).toBe(1);
  const [aside] = backupsOf(folder);
  expect(aside).toMatchObject({ events: 3, aside: true });
  restore(folder, aside!, Date.now() + 120_000);
  expect(await run()).toBe(3);
  expect(backupsOf(folder).filter(({ aside }) => aside)).toHaveLength(2);
  expect(events(backupsOf(folder))).toContain(1);
});

it('K43: also where the present state is damaged, or is not there', async () => {
  await run(joined('ada'));
  await run();
  const [early] = backupsOf(folder);
  const path = join(folder, 'nudge.db');
  rmSync(path);
  restore(folder, early!, Date.now());
  expect(await run()).toBe(1);
  expect(existsSync(`${path}.new`)).toBe(false);
});

it('Z4: no byte of a deleted drawing is left in the copies', async () => {
  const strokes = `[[${Array.from({ length: 900 }, () => '[911,911]').join()}]]`;
  const pixels = new Uint8Array(784).fill(77);
  const opened = await openData(folder, migrationsFolder);
  if (!opened.ok) throw new Error(opened.error.why);
  const { db, forget, close } = opened.value;
  const session = await keepSession(db, createJournal(db, systemClock, { forget }));
  await session.append(joined('ada'), drawn('a-1', 'ada', { strokes, pixels }), drawn('a-2', 'ada'));
  await db.$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`;
  backUp(folder, 3, Date.now());
  const inked = () =>
    readdirSync(join(folder, 'backup')).filter((name) => {
      const bytes = readFileSync(join(folder, 'backup', name));
      return bytes.includes('[911,911]') || bytes.includes(Buffer.from(pixels));
    });
  expect(inked()).toHaveLength(1);
  await session.append({ type: 'drawingsDeleted', participant: 'ada', digits: ['a-1', 'a-2'] });
  expect(inked()).toEqual([]);
  await close();
  restore(folder, backupsOf(folder)[0]!, Date.now());
  expect(await run()).toBe(3);
});
