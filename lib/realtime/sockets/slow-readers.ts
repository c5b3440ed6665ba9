// Clients that stop reading. Their messages wait in Engine.IO's list or in the web socket's own buffer, and both grow
// without limit. Volatile messages are dropped by then. At 256 KiB the client is disconnected; it reconnects to the present
// state.

import type { Clock } from '../../clock';

/** The part of an Engine.IO connection that this needs. */
export type Connection = {
  readonly writeBuffer: readonly { readonly data?: string | ArrayBufferView | ArrayBuffer }[];
  readonly transport: {
    /** The web socket; absent on long polling. */
    readonly socket?: { readonly bufferedAmount: number; terminate(): void };
  };
  close(discard: true): unknown;
};

/** Bytes that wait, roughly: each letter counts as one. */
export function backlogOf({ writeBuffer, transport }: Connection): number {
  let bytes = transport.socket?.bufferedAmount ?? 0;
  for (const { data } of writeBuffer) {
    bytes += typeof data === 'string' ? data.length : (data?.byteLength ?? 0);
  }
  return bytes;
}

/** Checks every connection once per second; returns what stops it. `onCut` gets the backlog in bytes. */
export function cutSlowReaders(
  connections: () => Iterable<Connection>,
  { clock, limit, onCut }: { clock: Clock; limit: number; onCut: (bytes: number) => void },
): () => void {
  let cancel = () => {};
  const look = () => {
    for (const connection of connections()) {
      const bytes = backlogOf(connection);
      if (bytes <= limit) continue;
      connection.close(true);
      connection.transport.socket?.terminate();
      onCut(bytes);
    }
    cancel = clock.after(1_000, look);
  };
  cancel = clock.after(1_000, look);
  return () => cancel();
}
