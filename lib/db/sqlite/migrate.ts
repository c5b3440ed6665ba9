// Brings the file to the schema of this version with the committed SQL of prisma/migrations. Each migration is applied
// whole or not at all. It keeps the same table as `prisma migrate deploy`, so that either can follow the other.

import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../../result';
import type { Connection } from './connection';

export type Migration = { readonly name: string; readonly sql: string };

/** The migrations of a folder, oldest first. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, file: join(folder, name, 'migration.sql') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, sql: readFileSync(file, 'utf8') }));
}

const log = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

type MigrationProblem = { readonly why: 'newer' | 'unfinished'; readonly migration: string };

/** Returns the names of what was applied, or why the file can't be used. */
export async function migrate(
  connection: Connection,
  migrations: readonly Migration[],
): Promise<Result<string[], MigrationProblem>> {
  await connection.execute(log);
  const { rows } = await connection.execute(
    'SELECT "migration_name", "finished_at" IS NULL FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL',
  );
  const begun = rows.map((row) => ({ name: row[0] as string, unfinished: row[1] === 1 }));
  const known = new Set(migrations.map(({ name }) => name));
  for (const { name, unfinished } of begun) {
    if (!known.has(name)) return err({ why: 'newer', migration: name });
    if (unfinished) return err({ why: 'unfinished', migration: name });
  }
  const applied = new Set(begun.map(({ name }) => name));
  const pending = migrations.filter(({ name }) => !applied.has(name));
  for (const migration of pending) await apply(connection, migration);
  return ok(pending.map(({ name }) => name));
}

/**
 * Foreign keys are off meanwhile, or dropping a table that is being rebuilt would delete what refers to it. If a row points
 * nowhere afterwards, the CHECK fails and the whole migration with it.
 */
async function apply(connection: Connection, { name, sql }: Migration): Promise<void> {
  const checksum = createHash('sha256').update(sql).digest('hex');
  const now = Date.now();
  await connection.execute('PRAGMA foreign_keys = OFF');
  try {
    await connection.executeMultiple(`BEGIN IMMEDIATE;
${sql}
;CREATE TEMP TABLE "migrated" ("strays" INTEGER CONSTRAINT "no row points nowhere" CHECK ("strays" = 0));
INSERT INTO "migrated" SELECT count(*) FROM pragma_foreign_key_check;
DROP TABLE "migrated";
INSERT INTO "_prisma_migrations"
  ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
  VALUES ('${randomUUID()}', '${checksum}', ${now}, '${name.replaceAll("'", "''")}', ${now}, 1);
COMMIT;`);
  } catch (error) {
    throw new Error(`Migration ${name} failed and changed nothing`, { cause: error });
  } finally {
    await connection.execute('PRAGMA foreign_keys = ON');
  }
}
