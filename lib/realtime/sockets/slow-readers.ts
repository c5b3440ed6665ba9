// Clients that stop reading. Their messages wait in Engine.IO's list or in the web socket's own buffer, and both grow
// without limit. Volatile messages are dropped by then. Above a limit the client is disconnected: a phone at its next message,
// others within a second. It reconnects to the present state.

import type { Clock } from '../../clock';

export type Data = string | ArrayBufferView | ArrayBuffer;

/** The part of an Engine.IO connection that this needs. */
export type Connection = {
  readonly writeBuffer: readonly { readonly data?: Data }[];
  readonly transport: {
    /** The web socket; absent on long polling. */
    readonly socket?: { readonly bufferedAmount: number; terminate(): void };
  };
  close(discard: true): unknown;
};

/** Bytes that wait, roughly. */
export function backlogOf({ writeBuffer, transport }: Connection): number {
  let bytes = transport.socket?.bufferedAmount ?? 0;
  for (const { data } of writeBuffer) bytes += sizeOf(data);
  return bytes;
}

/** Roughly: each letter counts as one. */
export const sizeOf = (data: Data | undefined): number =>
  typeof data === 'string' ? data.length : (data?.byteLength ?? 0);

/** `onCut` gets the backlog in bytes. */
export type Slowness = { readonly limit: number; readonly onCut: (bytes: number) => void };

/** Disconnects a client for which more than `limit` bytes wait. */
export function cutIfSlow(connection: Connection, { limit, onCut }: Slowness): void {
  const bytes = backlogOf(connection);
  if (bytes <= limit) return;
  connection.close(true);
  connection.transport.socket?.terminate();
  onCut(bytes);
}

/** Checks every connection once per second; returns what stops it. */
export function cutSlowReaders(
  connections: () => Iterable<Connection>,
  { clock, ...slowness }: Slowness & { clock: Clock },
): () => void {
  let cancel = () => {};
  const look = () => {
    for (const connection of connections()) cutIfSlow(connection, slowness);
    cancel = clock.after(1_000, look);
  };
  cancel = clock.after(1_000, look);
  return () => cancel();
}
