// The database for all other code: Prisma's client, whatever engine is behind it. Next's pages are bundled apart from the
// server and would open a second one; they get the server's here.

import type { Prisma, PrismaClient } from '../../prisma/client/client';

export type Db = PrismaClient;
/** What a repository needs: the client itself, or a transaction that it takes part in. */
export type Tx = Prisma.TransactionClient;

const place = Symbol.for('nudge.db');
type Shared = { [place]?: Db | undefined };

/** Called by the server when the database is open, and with null when it is closed. */
export function shareDb(db: Db | null): void {
  (globalThis as Shared)[place] = db ?? undefined;
}

/** The server's database. Throws where no server opened one, as while pages are built. */
export function sharedDb(): Db {
  const db = (globalThis as Shared)[place];
  if (!db) throw new Error('The database is open only inside the running server.');
  return db;
}
