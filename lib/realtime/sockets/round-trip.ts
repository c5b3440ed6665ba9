// A socket's round trip, measured by the server's own heartbeat: no claim of a phone is trusted. A phone may answer late to
// seem slow; scoring caps how much that can earn.

import type { Clock, Millis } from '../../clock';

/** The part of an Engine.IO connection that this needs. */
export type Beating = {
  on(event: 'packetCreate', listener: (packet: { readonly type: string }) => void): unknown;
  on(event: 'heartbeat', listener: () => void): unknown;
};

const KEPT = 5;

/** The quickest of the last five, ms; before the first, what the handshake took. */
export function watchRoundTrip(
  connection: Beating,
  clock: Pick<Clock, 'now'>,
  handshake: Millis,
): () => Millis {
  const trips: Millis[] = [];
  let sentAt: Millis | null = null;
  connection.on('packetCreate', ({ type }) => {
    if (type === 'ping') sentAt = clock.now();
  });
  connection.on('heartbeat', () => {
    if (sentAt === null) return;
    trips.push(Math.max(0, clock.now() - sentAt));
    if (trips.length > KEPT) trips.shift();
    sentAt = null;
  });
  return () => (trips.length === 0 ? handshake : Math.min(...trips));
}

/** Notes when connections open, and tells how long ago that was: their client's first message is one round trip later. */
export function timeHandshakes(
  engine: { on(event: 'connection', listener: (connection: object) => void): unknown },
  clock: Pick<Clock, 'now'>,
): (connection: object) => Millis {
  const openedAt = new WeakMap<object, Millis>();
  engine.on('connection', (connection) => void openedAt.set(connection, clock.now()));
  return (connection) => clock.now() - (openedAt.get(connection) ?? clock.now());
}
