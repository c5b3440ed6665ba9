// Every kind of database that Nudge keeps its things in; the contract suites run over all of them.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Clock } from '@/lib/clock';
import type { Db } from '@/lib/db/client';
import { type Data, openData } from '@/lib/db/open';
import { type Connection, connect } from '@/lib/db/sqlite/connection';
import { connectionOf, type FromDatabase, serveConnection, type ToDatabase } from '@/lib/db/sqlite/thread';
import type { Commit } from '@/lib/db/write';

export const migrationsFolder = resolve(import.meta.dirname, '../../prisma/migrations');

export type Store = {
  readonly name: string;
  /** A database of its own, empty and migrated. */
  readonly open: () => Promise<{
    readonly db: Db;
    readonly commit: Commit;
    readonly close: () => Promise<void>;
  }>;
};

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'nudge-test-'));

/** Opens a folder that has to open. */
export async function mustOpen(
  folder: string,
  clock?: Clock,
  how?: (path: string) => Connection,
): Promise<Data> {
  const opened = await openData(folder, migrationsFolder, { ...(clock && { clock }), connect: how });
  if (!opened.ok) throw new Error(opened.error.why);
  return opened.value;
}

const sqlite = (name: string, how?: (path: string) => Connection): Store => ({
  name,
  async open() {
    const folder = temporaryFolder();
    const data = await mustOpen(folder, undefined, how);
    return {
      db: data.db,
      commit: data.commit,
      async close() {
        await data.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
});

/** What crosses to a thread and back is copied, as between real threads. */
function acrossMessages(path: string): Connection {
  let toThread: (message: ToDatabase) => void = () => {};
  let toServer: (answer: FromDatabase) => void = () => {};
  const thread = {
    postMessage: (answer: FromDatabase) => toServer(structuredClone(answer)),
    on: (_event: 'message', listener: typeof toThread) => {
      toThread = listener;
    },
    close() {},
  };
  serveConnection(thread, () => connect(path));
  return connectionOf({
    postMessage: (message) => toThread(structuredClone(message)),
    on(event: 'message' | 'exit', listener: never) {
      if (event === 'message') toServer = listener;
    },
  });
}

export const stores: readonly Store[] = [sqlite('SQLite'), sqlite('SQLite in its thread', acrossMessages)];
