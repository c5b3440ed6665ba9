// One transaction at a time on the one connection: those of Prisma's client, which take several turns of the event loop, and
// those that are sent whole.

import type { Commit } from '../write';
import type { Connection } from './connection';

type Transaction = Awaited<ReturnType<Connection['transaction']>>;

/** Makes the connection's transactions wait for each other; returns how to run one whole. */
export function takeTurns(connection: Connection): Commit {
  let last: Promise<void> = Promise.resolve();
  const turn = async (): Promise<() => void> => {
    const before = last;
    let over = () => {};
    last = new Promise((resolve) => {
      over = resolve;
    });
    await before;
    return over;
  };
  const begin = connection.transaction.bind(connection);
  connection.transaction = async () => {
    const over = await turn();
    try {
      return thenOver(await begin(), over);
    } catch (error) {
      over();
      throw error;
    }
  };
  return async (statements) => {
    const over = await turn();
    try {
      await connection.batch(statements as never, 'write');
    } finally {
      over();
    }
  };
}

/** The transaction, which gives its turn away when it ends. */
function thenOver(transaction: Transaction, over: () => void): Transaction {
  const commit = transaction.commit.bind(transaction);
  const rollback = transaction.rollback.bind(transaction);
  const close = transaction.close.bind(transaction);
  return Object.assign(transaction, {
    commit: () => commit().finally(over),
    rollback: () => rollback().finally(over),
    close() {
      close();
      over();
    },
  });
}
