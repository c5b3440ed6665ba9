// Clients that stop reading. Their messages wait in Engine.IO's list or in the web socket's own buffer, and both grow
// without limit. Volatile messages are dropped by then. So what waits is looked at with every message that is written, and
// above a limit the client is disconnected. It reconnects to the present state.

export type Data = string | ArrayBufferView | ArrayBuffer;

/** The part of an Engine.IO connection that this needs. */
export type Connection = {
  readonly writeBuffer: readonly { readonly data?: Data }[];
  readonly transport: {
    /** The web socket; absent on long polling. */
    readonly socket?: { readonly bufferedAmount: number; terminate(): void };
  };
  close(discard: true): unknown;
  on(event: 'packetCreate', listener: (packet: { readonly data?: Data }) => void): unknown;
};

/** Bytes that wait, roughly. */
export function backlogOf({ writeBuffer, transport }: Pick<Connection, 'writeBuffer' | 'transport'>): number {
  let bytes = transport.socket?.bufferedAmount ?? 0;
  for (const { data } of writeBuffer) bytes += sizeOf(data);
  return bytes;
}

/** Roughly: each letter counts as one. */
export const sizeOf = (data: Data | undefined): number =>
  typeof data === 'string' ? data.length : (data?.byteLength ?? 0);

/** Ends a connection without waiting for the other side. */
export function cut(connection: Pick<Connection, 'close' | 'transport'>): void {
  connection.close(true);
  connection.transport.socket?.terminate();
}

/** `onCut` gets the backlog in bytes. */
export type Slowness = { readonly limit: number; readonly onCut: (bytes: number) => void };

/** Disconnects a client for which more than `limit` bytes wait when something is written to it. */
export function cutWhenSlow(connection: Connection, { limit, onCut }: Slowness): void {
  let isCut = false;
  connection.on('packetCreate', () => {
    const bytes = isCut ? 0 : backlogOf(connection);
    if (bytes <= limit) return;
    isCut = true;
    onCut(bytes);
    // Not amid a broadcast, which goes through the list of connections.
    queueMicrotask(() => cut(connection));
  });
}
