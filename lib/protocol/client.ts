// A client of a session, in a browser or in Node: connects, reconnects, passes on the newest view, and sends commands
// until they are answered. Draws nothing. docs/PROTOCOL.md says the same for other languages.

import { io } from 'socket.io-client';
import { systemClock } from '../clock';
import type { SessionCommand } from '../session/command';
import type { Rejection, RejectionCode } from '../session/rejection';
import type { MineView, View } from '../session/view-types';
import { newCommandId } from './command-id';
import { emit, type KeptConnection, keepConnected, type LiveSocket } from './connection';
import type { Ack, AckValue, Gone, Handshake, Pulse, Query } from './message';
import { createSender, type Sender } from './sender';
import { createServerClock, pageTime, type ServerClock } from './server-clock';
import { protocolVersion } from './version';

export type LiveStatus =
  /** Before the first connection, and whenever it is lost: the client reconnects. */
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  /** It looks live, but something is overdue; within seconds it is live again or lost. */
  | { readonly kind: 'silent' }
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
  /** ms until a client that polls looks for a WebSocket again, at first. */
  readonly probeAfter?: number;
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
  /** What an outbox sends with. */
  readonly sender: Pick<Sender, 'put' | 'withdraw'>;
  /** Checks the connection at once: call it when a page is shown again or the network comes or goes. */
  wake(): void;
  readonly status: LiveStatus;
  /** Commands without an answer yet. */
  readonly unanswered: number;
  close(): void;
};

const answerWithin = 5_000;
const giveUpAfter = 20_000;
const probeAfter = 60_000;

export function connectLive(options: LiveOptions): Live {
  const socket = openSocket(options);
  const status = createStatus(options);
  const clock = createServerClock(pageTime, () => connection.wake());
  const sender = createSender({
    clock: systemClock,
    chance: Math.random,
    send: async (request) => {
      const answered = connection.sent();
      const ack = await emit(socket, request, options.answerWithin ?? answerWithin);
      answered();
      return ack;
    },
  });
  const stop = (code: RejectionCode, last?: LiveStatus) => {
    if (last) status.set(last);
    connection.stop();
    sender.refuseAll(code);
  };
  const connection = keepConnected(socket, {
    probeAfter: options.probeAfter ?? probeAfter,
    onLive(live) {
      status.set({ kind: live });
      sender.setConnected(live !== 'connecting');
    },
    onTime: (now) => clock.observe(now),
    onRefused: (rejection) => stop(rejection.code, { kind: 'refused', rejection }),
  });
  socket.on('gone', ({ reason }) => stop(codeOf(reason), { kind: 'gone', reason }));
  socket.on('pulse', ({ retry }) => retry !== undefined && connection.spread(retry));
  followNews(socket, clock, options);
  return liveOf({ sender, clock, status, connection, stop });
}

type LiveParts = {
  readonly sender: Sender;
  readonly clock: ServerClock;
  readonly status: ReturnType<typeof createStatus>;
  readonly connection: KeptConnection;
  readonly stop: (code: RejectionCode) => void;
};

function liveOf({ sender, clock, status, connection, stop }: LiveParts): Live {
  return {
    command: <C extends AnyCommand>(command: C, { id = newCommandId(), within = giveUpAfter } = {}) =>
      sender.put({ id, command }, { within }) as Promise<Ack<ValueOf<C>>>,
    sender,
    now: () => clock.now(),
    wake: () => void (status.isFinal() || connection.wake()),
    get status() {
      return status.now();
    },
    get unanswered() {
      return sender.size;
    },
    close: () => stop('timeout'),
  };
}

function createStatus({ onStatus }: LiveOptions) {
  let now: LiveStatus = { kind: 'connecting' };
  const isFinal = () => now.kind === 'gone' || now.kind === 'refused';
  return {
    now: () => now,
    isFinal,
    set(next: LiveStatus) {
      if (isFinal() || next.kind === now.kind) return;
      now = next;
      onStatus?.(next);
    },
  };
}

const openSocket = ({ url, handshake, headers }: LiveOptions): LiveSocket =>
  io(url, {
    auth: { ...handshake, version: protocolVersion },
    autoConnect: false,
    // Our own: lib/protocol/reconnecting.
    reconnection: false,
    tryAllTransports: true,
    forceNew: true,
    ...(headers ? { extraHeaders: { ...headers } } : {}),
  });

const codeOf = (reason: Gone['reason']): RejectionCode =>
  reason === 'removed' ? 'removed' : reason === 'ended' ? 'sessionEnded' : 'notAllowed';

type News = Pick<LiveOptions, 'onView' | 'onMine' | 'onPulse'>;

function followNews(socket: LiveSocket, clock: ServerClock, { onView, onMine, onPulse }: News): void {
  const newest = { view: -1, mine: -1 };
  // Another server may stand at an earlier number than the one before it: only order within a connection counts.
  socket.on('connect', () => {
    Object.assign(newest, { view: -1, mine: -1 });
    clock.renew();
  });
  socket.on('view', (view) => {
    clock.observe(view.now);
    if (view.seq < newest.view) return;
    newest.view = view.seq;
    onView?.(view);
  });
  socket.on('mine', (mine) => {
    if (mine.seq < newest.mine) return;
    newest.mine = mine.seq;
    onMine?.(mine);
  });
  socket.on('pulse', (pulse) => {
    clock.observe(pulse.now);
    onPulse?.(pulse);
  });
}
