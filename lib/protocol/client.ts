// A client of a session, in a browser or in Node: connects, comes back by itself, keeps the newest view, and sends
// commands until they are answered. Draws nothing. docs/PROTOCOL.md says the same for other languages.

import { io, type Socket } from 'socket.io-client';
import { systemClock } from '../clock';
import type { SessionCommand } from '../session/command';
import { type Rejection, reject } from '../session/rejection';
import type { MineView, View } from '../session/view-types';
import type {
  Ack,
  AckValue,
  ClientToServer,
  Gone,
  Handshake,
  Pulse,
  Query,
  Request,
  ServerToClient,
} from './message';
import { createOutbox } from './outbox';
import { createServerClock } from './server-clock';
import { protocolVersion } from './version';

export type LiveStatus =
  /** Before the first connection, and whenever the line is down: it comes back by itself. */
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  /** Final: the server will not have this client any more. */
  | { readonly kind: 'gone'; readonly reason: Gone['reason'] }
  | { readonly kind: 'refused'; readonly rejection: Rejection };

export type LiveOptions = {
  /** Where the server is; in a browser the page's own origin. */
  readonly url: string;
  readonly handshake: Omit<Handshake, 'version'>;
  readonly onStatus?: (status: LiveStatus) => void;
  /** A view replaces all earlier ones; older ones than the newest of a connection are dropped before this. */
  readonly onView?: (view: View) => void;
  readonly onMine?: (mine: MineView) => void;
  readonly onPulse?: (pulse: Pulse) => void;
  /** Node only: what a browser does with cookies. */
  readonly headers?: Readonly<Record<string, string>>;
  /** ms until an unanswered command is sent again. */
  readonly answerWithin?: number;
};

type AnyCommand = SessionCommand | Query;
/** What a command's success carries. */
export type ValueOf<C extends AnyCommand> = C['type'] extends keyof AckValue ? AckValue[C['type']] : null;

export type Live = {
  /**
   * Sends until answered, over any number of reconnections, always with the same id. Resolves with the server's
   * answer, or with `timeout` after `within` ms (20 s; Infinity never gives up).
   */
  command<C extends AnyCommand>(
    command: C,
    options?: { id?: string; within?: number },
  ): Promise<Ack<ValueOf<C>>>;
  /** The server's time now, ms since the epoch. */
  now(): number;
  /** Looks at the line at once: call it when a page is shown again or the network comes or goes. */
  wake(): void;
  readonly status: LiveStatus;
  /** Commands without an answer yet. */
  readonly unanswered: number;
  close(): void;
};

const ANSWER_WITHIN = 5_000;
const GIVE_UP_AFTER = 20_000;
const ALIVE_WITHIN = 2_000;

export function connectLive(options: LiveOptions): Live {
  const socket: Socket<ServerToClient, ClientToServer> = io(options.url, {
    auth: { ...options.handshake, version: protocolVersion },
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    // The first try comes quickly and everybody's at another moment: a hall must not come back as one man.
    reconnectionDelay: 400,
    reconnectionDelayMax: 2_500,
    randomizationFactor: 0.6,
    timeout: 8_000,
    forceNew: true,
    ...(options.headers ? { extraHeaders: { ...options.headers } } : {}),
  });
  const clock = createServerClock();
  let status: LiveStatus = { kind: 'connecting' };
  let newest = -1;
  let newestMine = -1;

  const sendOnce = async (request: Request, within: number): Promise<Ack | null> => {
    try {
      return await socket.timeout(within).emitWithAck('command', request);
    } catch {
      return null;
    }
  };
  const outbox = createOutbox({
    clock: systemClock,
    chance: Math.random,
    send: (request) => sendOnce(request, options.answerWithin ?? ANSWER_WITHIN),
  });

  const setStatus = (next: LiveStatus) => {
    const final = status.kind === 'gone' || status.kind === 'refused';
    if (final || (next.kind === status.kind && next.kind !== 'gone' && next.kind !== 'refused')) return;
    status = next;
    options.onStatus?.(next);
  };
  const leave = (last: LiveStatus, rejection: Rejection) => {
    setStatus(last);
    outbox.refuseAll(rejection.code);
    socket.disconnect();
  };

  /** After a sleep a line can look whole and be dead: ask, and take another when nothing comes back. */
  const checkLine = async () => {
    const answered = await sendOnce({ id: newCommandId(), command: { type: 'ping' } }, ALIVE_WITHIN);
    if (answered === null && socket.connected) socket.disconnect().connect();
  };

  socket.on('connect', () => {
    // Another server may stand at an earlier number than the one before it: only order within a connection counts.
    newest = -1;
    newestMine = -1;
    setStatus({ kind: 'live' });
    outbox.setConnected(true);
  });
  socket.on('disconnect', () => {
    outbox.setConnected(false);
    setStatus({ kind: 'connecting' });
  });
  socket.on('connect_error', (error) => {
    const rejection = (error as { data?: Rejection }).data;
    if (!rejection?.code) return;
    if (rejection.retryAfter === undefined) return leave({ kind: 'refused', rejection }, rejection);
    // Refused for now: Socket.IO itself does not try again after this.
    systemClock.after(rejection.retryAfter * (0.75 + Math.random() / 2), () => socket.connect());
  });
  socket.on('view', (view) => {
    clock.observe(view.now, Date.now());
    if (view.seq < newest) return;
    newest = view.seq;
    options.onView?.(view);
  });
  socket.on('mine', (mine) => {
    if (mine.seq < newestMine) return;
    newestMine = mine.seq;
    options.onMine?.(mine);
  });
  socket.on('pulse', (pulse) => {
    clock.observe(pulse.now, Date.now());
    options.onPulse?.(pulse);
  });
  socket.on('gone', ({ reason }) => {
    leave(
      { kind: 'gone', reason },
      reject(reason === 'removed' ? 'removed' : reason === 'ended' ? 'sessionEnded' : 'notAllowed'),
    );
  });

  return {
    command: <C extends AnyCommand>(command: C, { id = newCommandId(), within = GIVE_UP_AFTER } = {}) =>
      outbox.put({ id, command }, within) as Promise<Ack<ValueOf<C>>>,
    now: () => clock.at(Date.now()),
    wake() {
      if (status.kind === 'gone' || status.kind === 'refused') return;
      if (socket.connected) return void checkLine();
      socket.disconnect().connect();
    },
    get status() {
      return status;
    },
    get unanswered() {
      return outbox.size;
    },
    close() {
      socket.disconnect();
      outbox.refuseAll('timeout');
    },
  };
}

/** 96 random bits, also on pages that were not loaded over HTTPS (where `crypto.randomUUID` is missing). */
export function newCommandId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
