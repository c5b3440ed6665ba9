import { execFile } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { createJournal } from '@/lib/db/journal';
import { openData } from '@/lib/db/open';
import { connect } from '@/lib/db/sqlite/connection';
import { dataSentence } from '@/lib/start/fatal';
import { english } from '@/lib/words/en/english';
import { bundleForNode } from '../support/bundle';
import { joined, keepSession } from '../support/kept-session';
import { migrationsFolder, mustOpen, temporaryFolder } from '../support/stores';

const run = promisify(execFile);
let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

const refusal = async (path = folder, migrations = migrationsFolder) => {
  const opened = await openData(path, migrations);
  if (opened.ok) await opened.value.close();
  return opened.ok ? 'opened' : dataSentence(opened.error, english.start.data);
};

it('K26: every commit is safe: WAL, FULL, foreign keys and a busy timeout, also after transactions', async () => {
  const { db, close } = await mustOpen(folder);
  const pragmas = async () =>
    JSON.stringify([
      await db.$queryRaw`PRAGMA journal_mode`,
      await db.$queryRaw`PRAGMA synchronous`,
      await db.$queryRaw`PRAGMA foreign_keys`,
      await db.$queryRaw`PRAGMA busy_timeout`,
    ]);
  const before = await pragmas();
  expect(before).toBe(
    '[[{"journal_mode":"wal"}],[{"synchronous":2}],[{"foreign_keys":1}],[{"timeout":100}]]',
  );
  await db.$transaction(async (tx) => tx.deck.count());
  await db.$transaction(async () => Promise.reject(new Error('changed my mind'))).catch(() => undefined);
  expect(await pragmas()).toBe(before);
  await close();
});

it('K27: a second process on a folder gets one sentence; once the first has ended, it gets the folder', async () => {
  const entry = await bundleForNode('tests/support/open-folder.ts');
  const first = await mustOpen(folder);
  const { stdout } = await run(process.execPath, [entry, folder, migrationsFolder]);
  expect(stdout).toBe(`${english.start.data.inUse(folder)}\n`);
  await first.close();
  expect((await run(process.execPath, [entry, folder, migrationsFolder])).stdout).toBe('opened\n');
});

it('K28: migrations are applied once, and a start without new ones changes nothing', async () => {
  const first = await mustOpen(join(folder, 'deep', 'new'));
  expect(first.migrated.length).toBeGreaterThan(0);
  await first.close();
  const again = await mustOpen(join(folder, 'deep', 'new'));
  expect(again.migrated).toEqual([]);
  const rows = await again.db.$queryRaw<{ checksum: string; finished_at: unknown }[]>`
    SELECT "checksum", "finished_at" FROM "_prisma_migrations"`;
  expect(rows).toHaveLength(first.migrated.length);
  for (const row of rows) expect(row).toMatchObject({ checksum: expect.stringMatching(/^[0-9a-f]{64}$/) });
  await again.close();
});

/** The committed migrations and one more. */
const withMigration = (name: string, sql: string): string => {
  const migrations = join(folder, `migrations-${name}`);
  cpSync(migrationsFolder, migrations, { recursive: true });
  mkdirSync(join(migrations, name));
  writeFileSync(join(migrations, name, 'migration.sql'), sql);
  return migrations;
};

it('K29: a migration that fails changes nothing, and the next start tries it again', async () => {
  const data = join(folder, 'data');
  const broken = withMigration(
    '99990101000000_more',
    'CREATE TABLE "More" ("a"); CREATE TABLE "More" ("a");',
  );
  expect(await refusal(data, broken)).toMatch(
    /99990101000000_more failed and changed nothing \(.*already exists/,
  );
  const { db, close } = await mustOpen(data);
  expect(await db.$queryRaw`SELECT "name" FROM "sqlite_master" WHERE "name" = 'More'`).toEqual([]);
  await close();
  const mended = withMigration('99990101000001_more', 'CREATE TABLE "More" ("a" INTEGER)');
  expect(await refusal(data, mended)).toBe('opened');
});

it('K30: a migration may rebuild a table that others refer to, but leave no row pointing nowhere', async () => {
  const data = join(folder, 'data');
  const { db, close } = await mustOpen(data);
  const journal = createJournal(db, systemClock);
  const session = await keepSession(db, journal);
  await session.append(joined('ada'));
  await close();
  const rebuild = (copy: string) => `
    CREATE TABLE "new_Deck" ("id" TEXT NOT NULL PRIMARY KEY, "title" TEXT, "source" TEXT, "createdAt" DATETIME);
    ${copy};
    DROP TABLE "Deck";
    ALTER TABLE "new_Deck" RENAME TO "Deck";`;
  const loses = withMigration('99990101000000_loses', rebuild('SELECT 1'));
  expect(await refusal(data, loses)).toMatch(/changed nothing \(.*no row points nowhere/);
  const keeps = withMigration('99990101000001_keeps', rebuild('INSERT INTO "new_Deck" SELECT * FROM "Deck"'));
  const after = await openData(data, keeps);
  if (!after.ok) throw new Error(after.error.why);
  expect(after.value.migrated).toEqual(['99990101000001_keeps']);
  expect([await after.value.db.deck.count(), await after.value.db.event.count()]).toEqual([1, 1]);
  await after.value.close();
});

it('K31: a database of a newer version is left alone', async () => {
  const data = join(folder, 'data');
  expect(await refusal(data, withMigration('99990101000000_newer', 'SELECT 1'))).toBe('opened');
  expect(await refusal(data)).toMatch(/newer version of Nudge wrote it \(migration 99990101000000_newer\)/);
});

it('K34: a migration that another tool left unfinished is reported, not repeated', async () => {
  const { db, close } = await mustOpen(folder);
  await db.$executeRaw`UPDATE "_prisma_migrations" SET "finished_at" = NULL`;
  await close();
  expect(await refusal()).toMatch(/never finished it\.$/);
});

it('K32: a file that is no database and a folder that is none get one sentence', async () => {
  writeFileSync(join(folder, 'nudge.db'), 'not a database at all, but long enough to look at '.repeat(100));
  expect(await refusal()).toMatch(/^The database .*nudge\.db can’t be used: .*not a database.*\.$/);
  writeFileSync(join(folder, 'file'), '');
  expect(await refusal(join(folder, 'file'))).toMatch(/^The data folder .*file can’t be used: /);
});

it('K33: while another program holds the file, the journal waits for it', async () => {
  const { db, close } = await mustOpen(folder);
  const journal = createJournal(db, systemClock);
  const session = await keepSession(db, journal);
  const other = connect(join(folder, 'nudge.db'));
  await other.execute('BEGIN IMMEDIATE');
  const ack = session.append(joined('ada'));
  const retried = new Promise<void>((resume) => systemClock.after(150, resume));
  await retried;
  expect(await db.event.count()).toBe(0);
  await other.execute('COMMIT');
  await ack;
  expect(await db.event.count()).toBe(1);
  other.close();
  await close();
});
