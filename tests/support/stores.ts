// Every kind of database that Nudge keeps its things in; the contract suites run over all of them.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Clock } from '@/lib/clock';
import type { Db } from '@/lib/db/client';
import { type Data, openData } from '@/lib/db/open';

export const migrationsFolder = resolve(import.meta.dirname, '../../prisma/migrations');

export type Store = {
  readonly name: string;
  /** A database of its own, empty and migrated. */
  readonly open: () => Promise<{ readonly db: Db; readonly close: () => Promise<void> }>;
};

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'nudge-test-'));

/** Opens a folder that has to open. */
export async function mustOpen(folder: string, clock?: Clock): Promise<Data> {
  const opened = await openData(folder, migrationsFolder, clock && { clock });
  if (!opened.ok) throw new Error(opened.error.why);
  return opened.value;
}

const sqlite: Store = {
  name: 'SQLite',
  async open() {
    const folder = temporaryFolder();
    const data = await mustOpen(folder);
    return {
      db: data.db,
      async close() {
        await data.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
};

export const stores: readonly Store[] = [sqlite];
