// One connection to the SQLite file, kept as long as the client and always with the same settings. @libsql/client gives its
// connection to a transaction and opens a new one afterwards, which has lost busy_timeout and all other settings. The
// adapter's mutex lets nothing else run between BEGIN and COMMIT, so one connection is enough.

import { PrismaLibSql } from '@prisma/adapter-libsql';
import { setPragmas } from './pragmas';

export type Connection = ReturnType<PrismaLibSql['createClient']>;
type Transaction = Awaited<ReturnType<Connection['transaction']>>;
type Statement = Parameters<Transaction['execute']>[0];

/** A connection as libsql makes it. Throws where the file can't be opened or made. */
export function connect(path: string): Connection {
  const config = { url: fileUrl(path) };
  return new PrismaLibSql(config).createClient(config);
}

/** A connection with the pragmas. */
export async function connectSafely(path: string): Promise<Connection> {
  const connection = connect(path);
  const execute = (statement: Statement) => plain(statement);
  const plain = connection.execute.bind(connection) as (statement: Statement) => Promise<Result>;
  connection.execute = async (statement: Statement) => {
    try {
      return await plain(statement);
    } catch (error) {
      if (isBusy(error)) await renew(connection, execute);
      throw error;
    }
  };
  connection.transaction = () => begin(connection, execute);
  try {
    await setPragmas(execute);
  } catch (error) {
    connection.close();
    throw error;
  }
  return connection;
}

type Result = Awaited<ReturnType<Transaction['execute']>>;
type Execute = (statement: Statement) => Promise<Result>;

/**
 * libsql leaves a statement that found the file busy in progress until it is collected as garbage, and no COMMIT of
 * that connection succeeds before (tursodatabase/libsql-client-ts#352). A fresh connection has no such statement.
 */
async function renew(connection: Connection, execute: Execute): Promise<void> {
  connection.reconnect();
  await setPragmas(execute);
}

/** IMMEDIATE: transactions here write, and one that begins by reading could be refused halfway. */
async function begin(connection: Connection, execute: Execute): Promise<Transaction> {
  await connection.execute('BEGIN IMMEDIATE');
  let open = true;
  const rollback = async () => {
    if (!open) return;
    open = false;
    await execute('ROLLBACK');
  };
  const commit = async () => {
    try {
      await execute('COMMIT');
      open = false;
    } catch (error) {
      // Some failures end the transaction themselves; then there is nothing to roll back.
      await rollback().catch(() => undefined);
      throw error;
    }
  };
  const notNeeded = () => Promise.reject(new Error('the adapter sends statements one by one'));
  return {
    execute,
    commit,
    rollback,
    batch: notNeeded,
    executeMultiple: notNeeded,
    close: () => void rollback().catch(() => undefined),
    get closed() {
      return !open;
    },
  };
}

/** Whether another program held a lock for too long. */
export function isBusy(error: unknown): boolean {
  const { rawCode } = error as { rawCode?: number };
  return typeof rawCode === 'number' && (rawCode & 255) === 5;
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
    return this.connection;
  }
}

/** libsql parses the URL: percent signs, question marks and hashes in a path must be escaped. */
function fileUrl(path: string): string {
  return `file:${path.split('/').map(encodeURIComponent).join('/')}`;
}
