// libsql's calls are synchronous: a commit waits for the disk with the whole thread. In the server this is a thread of its
// own, so that nobody else waits. Messages are answered in order; results and refusals cross over as plain data.

import type { Connection } from './connection';

type Methods = 'execute' | 'batch' | 'executeMultiple' | 'reconnect';

export type ToDatabase = {
  readonly call: number;
  readonly method: Methods | 'close';
  readonly args: readonly unknown[];
};

export type FromDatabase = {
  readonly call: number;
  readonly value?: unknown;
  readonly error?: { readonly message: string; readonly facts: object };
};

/** The part of a message port that the thread needs. */
export type DatabasePort = {
  postMessage(answer: FromDatabase): void;
  on(event: 'message', listener: (message: ToDatabase) => void): unknown;
  close(): void;
};

/** Inside the thread. `connect` is called when the first message comes: what it throws is the answer. */
export function serveConnection(port: DatabasePort, connect: () => Connection): void {
  let connected: Connection | null = null;
  port.on('message', async ({ call, method, args }) => {
    if (method === 'close') {
      connected?.close();
      return port.close();
    }
    try {
      connected ??= connect();
      const run = connected[method] as (...args: unknown[]) => Promise<unknown>;
      const value = await run.apply(connected, [...args]);
      port.postMessage({ call, value: toData(value) });
    } catch (error) {
      const { message, code, rawCode, extendedCode } = error as Error & Record<string, unknown>;
      port.postMessage({ call, error: { message, facts: { code, rawCode, extendedCode } } });
    }
  });
}

/** libsql's rows are lists that also know their columns' names. */
function toData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toData);
  if (!isResult(value)) return undefined;
  const { columns, columnTypes, rows, rowsAffected, lastInsertRowid } = value;
  return { columns, columnTypes, rows: rows.map((row) => Array.from(row)), rowsAffected, lastInsertRowid };
}

type Result = Awaited<ReturnType<Connection['execute']>>;

const isResult = (value: unknown): value is Result =>
  typeof value === 'object' && value !== null && 'rows' in value;

/** The part of a node:worker_threads Worker that the server needs. */
export type DatabaseThread = {
  postMessage(message: ToDatabase): void;
  on(event: 'message', listener: (answer: FromDatabase) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
};

type Waiting = { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void };

/** A connection whose work is done in the thread. If the thread ends, everything that waits is rejected. */
export function connectionOf(thread: DatabaseThread): Connection {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  let closed = false;
  const call = <T>(method: ToDatabase['method'], ...args: readonly unknown[]) =>
    new Promise<T>((resolve, reject) => {
      if (closed) return reject(new Error('the connection is closed'));
      waiting.set(++calls, { resolve: resolve as Waiting['resolve'], reject });
      thread.postMessage({ call: calls, method, args });
    });
  thread.on('message', ({ call: number, value, error }) => {
    const one = waiting.get(number);
    waiting.delete(number);
    if (error) one?.reject(Object.assign(new Error(error.message), error.facts));
    else one?.resolve(value as never);
  });
  thread.on('exit', (code) => {
    closed = true;
    for (const { reject } of waiting.values()) reject(new Error(`the database's thread ended with ${code}`));
    waiting.clear();
  });
  const notNeeded = () => Promise.reject(new Error('not offered by the thread'));
  return {
    protocol: 'file',
    execute: (...args: readonly unknown[]) => call('execute', ...args),
    batch: (...args: readonly unknown[]) => call('batch', ...args),
    executeMultiple: (sql: string) => call('executeMultiple', sql),
    reconnect: () => call('reconnect') as never,
    close() {
      if (!closed) thread.postMessage({ call: 0, method: 'close', args: [] });
      closed = true;
    },
    get closed() {
      return closed;
    },
    transaction: notNeeded,
    migrate: notNeeded,
    sync: notNeeded,
  } as Connection;
}
