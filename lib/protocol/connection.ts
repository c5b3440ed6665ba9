// Keeps a Socket.IO socket connected: tries, watches whether the connection is alive, and tries again.

import type { Socket } from 'socket.io-client';
import { type Millis, systemClock } from '../clock';
import { isPassing, type Rejection } from '../session/rejection';
import { type Attempt, type Attempts, createAttempts, type Way } from './attempts';
import { newCommandId } from './command-id';
import { createLife, type Life } from './life';
import type { Ack, AckValue, ClientToServer, Request, ServerToClient } from './message';
import { createReconnecting, type Reconnecting } from './reconnecting';
import { afterAll, moment, waysIn } from './transports';
import { wayMemory } from './way-memory';

export type LiveSocket = Socket<ServerToClient, ClientToServer>;

export type ConnectionParts = {
  /** ms until a client that polls looks for a WebSocket again, at first. */
  readonly probeAfter: Millis;
  readonly onLive: (live: 'connecting' | 'live' | 'silent') => void;
  /** The server's time, just now. */
  readonly onTime: (now: Millis) => void;
  /** Final. */
  readonly onRefused: (rejection: Rejection) => void;
};

export type KeptConnection = Pick<Life, 'sent' | 'wake'> & Pick<Reconnecting, 'spread' | 'stop'>;

/** ms until somebody returns whom the server refused for now. */
const usualRetry: Millis = 1_000;
/** ms between signs of life of a server that names none. */
const usualBeat: Millis = 10_000;

/** Sends once; null where no answer came within this time or the connection broke. */
export async function emit(socket: LiveSocket, request: Request, within: Millis): Promise<Ack | null> {
  try {
    return await socket.timeout(within).emitWithAck('command', request);
  } catch {
    return null;
  }
}

export function keepConnected(socket: LiveSocket, parts: ConnectionParts): KeptConnection {
  const life = createLife({
    clock: systemClock,
    ask: (within) => askTime(socket, within, parts.onTime),
    onDoubt: (doubtful) => socket.connected && parts.onLive(doubtful ? 'silent' : 'live'),
    onDead: () => void socket.disconnect(),
  });
  const attempts = createAttempts({
    roundTrip: life.roundTrip,
    memory: wayMemory(),
    probeAfter: parts.probeAfter,
  });
  const start = (attempt: Attempt) => dial.start(attempt);
  const reconnecting = createReconnecting({ clock: systemClock, chance: Math.random, attempts, start });
  const dial = createDialling(socket, {
    heard: life.heard,
    opened: reconnecting.opened,
    ignored: reconnecting.lost,
  });
  const probing = createProbing(socket, attempts);
  follow(socket, { life, reconnecting, dial, probing }, parts);
  reconnecting.begin();
  return {
    sent: life.sent,
    wake: () => (socket.connected ? life.wake() : reconnecting.wake()),
    spread: reconnecting.spread,
    stop() {
      probing.stop();
      reconnecting.stop();
      dial.ended();
      socket.disconnect();
    },
  };
}

/** False where no answer came in time. */
async function askTime(socket: LiveSocket, within: Millis, tell: (now: Millis) => void): Promise<boolean> {
  const ack = await emit(socket, { id: newCommandId(), command: { type: 'ping' } }, within);
  if (ack?.ok) tell((ack.value as AckValue['ping']).now);
  return ack !== null;
}

type Kept = {
  readonly life: Life;
  readonly reconnecting: Reconnecting;
  readonly dial: Dialling;
  readonly probing: Probing;
};

function follow(
  socket: LiveSocket,
  { life, reconnecting, dial, probing }: Kept,
  parts: ConnectionParts,
): void {
  socket.on('connect', () => {
    life.begin(dial.admitted(), dial.beat());
    reconnecting.admitted();
    parts.onLive('live');
    probing.begin();
  });
  socket.on('disconnect', () => {
    life.end();
    dial.ended();
    parts.onLive('connecting');
    reconnecting.lost();
  });
  socket.on('connect_error', (error) => {
    dial.ended();
    const rejection = (error as { data?: Rejection }).data;
    if (!rejection?.code) return reconnecting.failed(error.message.endsWith('timeout') ? 'time' : 'refused');
    if (!isPassing(rejection.code)) return parts.onRefused(rejection);
    reconnecting.refused(rejection.retryAfter ?? usualRetry);
  });
}

type Dialling = {
  readonly start: (attempt: Attempt) => void;
  /** ms from when the connection was open until the server had let us in. */
  readonly admitted: () => Millis;
  readonly ended: () => void;
  /** ms between signs of life of the server. */
  readonly beat: () => Millis;
};

type DialParts = {
  readonly heard: () => void;
  readonly opened: (way: Way) => void;
  /** It was open, but the server did not let us in in time. */
  readonly ignored: () => void;
};

/** One attempt after another, on one Socket.IO manager. */
function createDialling(socket: LiveSocket, { heard, opened, ignored }: DialParts): Dialling {
  const { io } = socket;
  let { webSocketWithin, admittedWithin, openedAt, beat } = noDialling;
  let cancel = () => {};
  const implementations = waysIn(() => webSocketWithin);
  io.on('open', () => {
    openedAt = systemClock.now();
    opened(wayOf(socket));
    cancel = afterAll(admittedWithin, () => {
      socket.disconnect();
      ignored();
    });
  });
  return {
    start({ ways, upgrade, brief, openWithin, ...limits }) {
      ({ webSocketWithin, admittedWithin } = limits);
      const transports = ways.map((one) => implementations[one]);
      Object.assign(io.opts, { transports, upgrade, query: brief ? { brief: '1' } : {} });
      io.timeout(openWithin + moment);
      socket.connect();
      io.engine.on('handshake', ({ pingInterval }: { pingInterval: Millis }) => {
        beat = pingInterval;
      });
      io.engine.on('packet', heard);
      io.engine.on('upgrade', () => opened(wayOf(socket)));
    },
    admitted() {
      cancel();
      return systemClock.now() - openedAt;
    },
    ended: () => cancel(),
    beat: () => beat,
  };
}

const noDialling = { webSocketWithin: 0, admittedWithin: 0, openedAt: 0, beat: usualBeat };

const wayOf = ({ io }: LiveSocket): Way => io.engine.transport.name as Way;

type Probing = { begin(): void; stop(): void };

/** A client that polls looks for a WebSocket again and again. */
function createProbing(socket: LiveSocket, { untilProbe }: Pick<Attempts, 'untilProbe'>): Probing {
  let cancel = () => {};
  const wait = () => {
    cancel = systemClock.after(untilProbe(), () => {
      if (wayOf(socket) !== 'polling') return;
      if (socket.connected) probeWebSocket(socket);
      wait();
    });
  };
  return {
    begin() {
      cancel();
      if (wayOf(socket) === 'polling') wait();
    },
    stop: () => cancel(),
  };
}

/** Socket.IO looks for a better way once per connection; this asks its client to do so again. Nothing on its way is lost. */
function probeWebSocket({ io: { engine } }: LiveSocket): void {
  (engine as unknown as { _probe?: (way: Way) => void })._probe?.('websocket');
}
