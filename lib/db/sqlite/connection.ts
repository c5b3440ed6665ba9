// One connection to the SQLite file, kept as long as the client and always with the same settings. @libsql/client gives its
// connection to a transaction and opens a new one afterwards, which has lost busy_timeout and all other settings. The
// adapter's mutex lets nothing else run between BEGIN and COMMIT, so one connection is enough.

import { PrismaLibSql } from '@prisma/adapter-libsql';
import type { Place } from './place';
import { setPragmas } from './pragmas';

export type Connection = ReturnType<PrismaLibSql['createClient']>;
type Transaction = Awaited<ReturnType<Connection['transaction']>>;
type Statement = Parameters<Transaction['execute']>[0];

/** A connection as libsql makes it. Throws where the file can't be opened or made. */
export function connect(path: string): Connection {
  const config = { url: fileUrl(path) };
  return new PrismaLibSql(config).createClient(config);
}

export type SafeConnection = Connection & {
  /** Opens the file that stands at the path now. */
  readonly renew: () => Promise<void>;
};

/**
 * A connection with the pragmas.
 *
 * libsql leaves a statement that found the file busy in progress until it is collected as garbage, and no COMMIT of that
 * connection succeeds before (tursodatabase/libsql-client-ts#352). So after such failures the next statement gets a fresh
 * connection, which has no such statement.
 */
export async function connectSafely(path: string, place: Place, to = connect): Promise<SafeConnection> {
  const connection = to(path);
  const plain = connection.execute.bind(connection) as Execute;
  let stale = false;
  const renew = async () => {
    stale = true;
    // Its type says void.
    await (connection.reconnect() as unknown as Promise<void>);
    await setPragmas(plain);
    place.settle();
    stale = false;
  };
  const guarded =
    <A extends readonly unknown[], R>(work: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (stale && place.look() === null) await renew();
      try {
        return await work(...args);
      } catch (error) {
        stale ||= isStuck(error);
        throw error;
      }
    };
  connection.execute = guarded(plain) as Connection['execute'];
  connection.batch = guarded(connection.batch.bind(connection));
  const leave = () => {
    stale = true;
  };
  connection.transaction = () => begin(connection, plain, leave);
  try {
    await setPragmas(plain);
    place.settle();
  } catch (error) {
    connection.close();
    throw error;
  }
  return Object.assign(connection, { renew });
}

type Result = Awaited<ReturnType<Transaction['execute']>>;
type Execute = (statement: Statement) => Promise<Result>;

/** IMMEDIATE: transactions here write, and one that begins by reading could be refused halfway. */
async function begin(connection: Connection, execute: Execute, leave: () => void): Promise<Transaction> {
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
      await rollback().catch(leave);
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
    close: () => void rollback().catch(leave),
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

/** Busy, failing, damaged, can't be opened, not a database: a fresh connection may do better. */
function isStuck(error: unknown): boolean {
  const { rawCode } = error as { rawCode?: number };
  return typeof rawCode === 'number' && [5, 10, 11, 14, 26].includes(rawCode & 255);
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
