// Socket.IO on its own engine, without a port: the HTTP side hands it requests and upgrades. The middleware decides who
// connects; everything that a client sends afterwards goes through the one wrapper.

import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { Server } from 'socket.io';
import type { Clock, Millis } from '../../clock';
import type { Log } from '../../log';
import type { Gone } from '../../protocol/message';
import type { ClientRole } from '../../protocol/roles';
import type { Actor } from '../../session/command';
import { type Rejection, reject } from '../../session/rejection';
import type { Surface } from '../audience';
import type { SessionHost } from '../host/session-host';
import type { SeatPace } from '../seat-pace';
import { type Arrivals, createArrivals } from './arrivals';
import { asksToCheck, createCheckSockets } from './check-sockets';
import { type Visitor, wrap } from './connection';
import { frugalParser } from './decoder';
import { createDoorway } from './doorway';
import { type Identity, identify, type Refusal } from './handshake';
import { arriving, maxBacklog, maxFrame, maxScreenBacklog, maxScreens, retryFor } from './limits';
import { watchLine } from './line';
import { type LiveServer, type LiveSocket, type Room, sayGone } from './room';
import { timeHandshakes, watchRoundTrip } from './round-trip';
import { type Connection, cut, cutWhenSlow } from './slow-readers';

export type SocketParts = {
  readonly clock: Clock;
  readonly log: Log;
  readonly identity: Identity;
  readonly seatPace: SeatPace;
  /** Whether the page that opens a socket is one of ours. */
  readonly mayConnect: (headers: IncomingHttpHeaders) => boolean;
  /** The session's host and room; null if there is no such session. */
  readonly find: (session: string) => Promise<{ readonly host: SessionHost; readonly room: Room } | null>;
};

export type Sockets = {
  readonly io: LiveServer;
  handleRequest(request: IncomingMessage, response: ServerResponse): void;
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** ms that clients which lost their connection should leave between two attempts. */
  retry(): number;
  /** Begins to accept connections. */
  listen(parts: SocketParts): void;
  close(): Promise<void>;
};

type Admitted = {
  readonly surface: Surface;
  readonly actor: Extract<Actor, { role: ClientRole }>;
  readonly host: SessionHost;
  readonly room: Room;
};
type Admission = Admitted | { readonly gone: Gone['reason'] };
/** Decided by the middleware, read once by the connection. `handshake`: how long the client's part of it took. */
type Entered = Admitted & { readonly handshake: Millis };
type Entry = Entered | { readonly gone: Gone['reason'] };

export function createSockets({ mayConnect }: Pick<SocketParts, 'mayConnect'>): Sockets {
  // Attached to a server that never listens, so that Socket.IO adds no listener to the one that does.
  const io: LiveServer = new Server(createServer(), {
    serveClient: false,
    parser: frugalParser,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: maxFrame,
    perMessageDeflate: false,
    // What clients notice a dead connection by; also what ends a poll before a proxy does.
    pingInterval: 2_500,
    pingTimeout: 15_000,
    connectTimeout: 10_000,
    allowRequest: (request, decide) => decide(null, mayConnect(request.headers)),
  });
  const doorway = createDoorway({
    open: ({ request, socket, head }) => io.engine.handleUpgrade(request as never, socket, head),
    addressOf: ({ request }) => addressOf(request.headers),
    now: () => performance.now(),
    nextTurn: setImmediate,
  });
  io.engine.on('headers', closeAfterBriefPolls);
  return {
    io,
    handleRequest: (request, response) => io.engine.handleRequest(request as never, response),
    handleUpgrade: (request, socket, head) => doorway.enter({ request, socket, head }),
    retry: () => retryFor(io.engine.clientsCount, doorway.cost),
    listen(parts) {
      const arrivals = createArrivals<Arriving>(arriving, { clock: parts.clock, cut });
      io.engine.on('connection', (connection: Arriving) =>
        arrivals.came(connection, addressOf(connection.request.headers)),
      );
      receiveVisitors(io, parts, arrivals);
    },
    close: () => io.close(),
  };
}

/** For networks that cut connections by their age. */
function closeAfterBriefPolls(headers: Record<string, string>, { url = '' }: IncomingMessage): void {
  if (/[?&]brief=1/.test(url)) headers.connection = 'close';
}

type Arriving = Connection & {
  readonly request: IncomingMessage;
  once(event: 'close', listener: () => void): unknown;
};
const connectionOf = (socket: LiveSocket) => socket.conn as unknown as Arriving;

/** The middleware decides who connects; the connection finds its decision. */
function receiveVisitors(io: LiveServer, parts: SocketParts, arrivals: Arrivals<Arriving>): void {
  const entries = new WeakMap<LiveSocket, Entry>();
  const sinceOpening = timeHandshakes(io.engine as never, parts.clock);
  const checks = createCheckSockets(parts.clock);
  io.use((socket, next) => {
    const decide = (refused?: Rejection) => {
      if (refused) arrivals.refused(connectionOf(socket));
      else arrivals.admitted(connectionOf(socket));
      next(refused && refusal(refused));
    };
    if (asksToCheck(socket.handshake.auth)) return decide(checks.full() ? reject('busy', 5_000) : undefined);
    const handshake = sinceOpening(socket.conn);
    admit(socket, parts).then(
      (entry) => {
        if ('code' in entry) return decide(entry);
        entries.set(socket, 'gone' in entry ? entry : { ...entry, handshake });
        decide();
      },
      (error) => {
        parts.log.error({ err: error }, 'a visitor could not be admitted');
        decide(reject('failed', 1_000));
      },
    );
  });
  io.on('connection', (socket) => {
    if (asksToCheck(socket.handshake.auth)) return checks.welcome(socket);
    const entry = entries.get(socket);
    if (!entry || 'gone' in entry) return sayGone(socket, entry?.gone ?? 'notAllowed');
    welcome(socket, entry, parts);
  });
}

/** What Socket.IO tells the client whose connection is refused. */
const refusal = (why: Rejection) => Object.assign(new Error(why.code), { data: why });

async function admit(socket: LiveSocket, parts: SocketParts): Promise<Admission | Rejection> {
  const { auth, headers } = socket.handshake;
  const claim = await identify(auth, headers.cookie, parts.identity);
  if (!claim.ok) return farewellOf(claim.error);
  const found = await parts.find(claim.value.session);
  if (!found) return reject('noSuchThing');
  const { surface } = claim.value;
  if ('actor' in claim.value) {
    if (found.room.count(surface) >= maxScreens) return reject('busy', 5_000);
    return { ...found, surface, actor: claim.value.actor };
  }
  const { seat } = claim.value;
  const session = { state: found.host.state, room: found.room };
  const isNew = !session.state.seats.has(seat);
  const address = addressOf(headers);
  const wait = isNew ? parts.seatPace.wait(address, session) : 0;
  if (wait > 0) return reject('busy', wait);
  const entered = await found.host.enter(seat);
  if (entered.ok && isNew) parts.seatPace.took(address, session, entered.value);
  if (entered.ok) return { ...found, surface, actor: { role: 'phone', participant: entered.value } };
  return farewellOf(entered.error);
}

/** As the edge wrote it. */
const addressOf = (headers: IncomingHttpHeaders): string => String(headers['x-forwarded-for'] ?? '');

/** Final refusals are sent as `gone`, so that a page can tell them from passing ones. */
function farewellOf(refusal: Refusal): Exclude<Admission, Admitted> | Rejection {
  switch (refusal.code) {
    case 'oldVersion':
      return { gone: 'oldVersion' };
    case 'noSeat':
      return { gone: 'notAllowed' };
    case 'removed':
      return { gone: 'removed' };
    case 'sessionEnded':
      return { gone: 'ended' };
    default:
      return refusal;
  }
}

/** Synchronous, so that nothing can be missed between joining the room and the first view. */
function welcome(
  socket: LiveSocket,
  { surface, actor, host, room, handshake }: Entered,
  parts: SocketParts,
): void {
  const participant = actor.role === 'phone' ? actor.participant : null;
  const roundTrip = watchRoundTrip(socket.conn, parts.clock, handshake);
  const connection = connectionOf(socket);
  cutWhenSlow(connection, {
    limit: participant === null ? maxScreenBacklog : maxBacklog,
    onCut: (bytes) => parts.log.warn({ bytes }, 'disconnected a client that stopped reading'),
  });
  const visitor: Visitor = { actor, host, roundTrip, line: watchLine(connection) };
  const wrapper = wrap(visitor, parts);
  // Before any listener, for every event of any name; `next` is never called, so nothing else hears the event.
  socket.use((packet) => {
    void wrapper.receive(packet).then((civil) => civil || socket.conn.close());
  });
  socket.on('disconnect', () => {
    room.release(socket, participant);
    host.presenceChanged();
  });
  room.admit(socket, surface, participant === null ? null : { participant, roundTrip });
  const { view, mine, pulse } = host.greeting(surface, participant);
  socket.emit('view', view);
  if (mine) socket.emit('mine', mine);
  socket.emit('pulse', pulse);
  host.presenceChanged();
}
