// One connection to the SQLite file for the whole life of the client. @libsql/client gives every transaction the
// connection it has and opens a fresh one afterwards, on which busy_timeout and whatever else was set is forgotten.
// The adapter's mutex lets nothing else run between BEGIN and COMMIT, so one connection is enough.

import { PrismaLibSql } from '@prisma/adapter-libsql';

export type Connection = ReturnType<PrismaLibSql['createClient']>;
type Transaction = Awaited<ReturnType<Connection['transaction']>>;
type Statement = Parameters<Transaction['execute']>[0];

/** Opens the file, or makes it; throws where that cannot be done. */
export function connect(path: string): Connection {
  const config = { url: fileUrl(path) };
  return new PrismaLibSql(config).createClient(config);
}

/** Prisma's adapter over a connection that is open already. */
export class OneConnection extends PrismaLibSql {
  constructor(
    private readonly connection: Connection,
    path: string,
  ) {
    super({ url: fileUrl(path) });
  }

  override createClient(): Connection {
    const { connection } = this;
    connection.transaction = () => begin(connection);
    return connection;
  }
}

/** libsql parses the URL by itself: percent signs, question marks and hashes of a path must be escaped. */
function fileUrl(path: string): string {
  return `file:${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** IMMEDIATE: transactions here write, and one that begins by reading could be refused halfway. */
async function begin(connection: Connection): Promise<Transaction> {
  await connection.execute('BEGIN IMMEDIATE');
  let open = true;
  const rollback = async () => {
    if (!open) return;
    open = false;
    await connection.execute('ROLLBACK');
  };
  return {
    execute: (statement: Statement) => connection.execute(statement),
    executeMultiple: (script: string) => connection.executeMultiple(script),
    batch: () => Promise.reject(new Error('the adapter sends statements one by one')),
    async commit() {
      try {
        await connection.execute('COMMIT');
        open = false;
      } catch (error) {
        // Some failures end the transaction by themselves; then there is nothing to roll back.
        await rollback().catch(() => undefined);
        throw error;
      }
    },
    rollback,
    close: () => void rollback().catch(() => undefined),
    get closed() {
      return !open;
    },
  };
}
