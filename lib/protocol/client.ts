// A client of a session, in a browser or in Node: connects, reconnects, passes on the newest view, and sends commands
// until they are answered. Draws nothing. docs/PROTOCOL.md says the same for other languages.

import { io, type Socket } from 'socket.io-client';
import { systemClock } from '../clock';
import type { SessionCommand } from '../session/command';
import { isPassing, type Rejection, type RejectionCode } from '../session/rejection';
import type { MineView, View } from '../session/view-types';
import { newCommandId } from './command-id';
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
import { createSender, type Sender } from './sender';
import { createServerClock, pageTime, type ServerClock } from './server-clock';
import { protocolVersion } from './version';

export type LiveStatus =
  /** Before the first connection, and whenever it is lost: the client reconnects. */
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
const aliveWithin = 2_000;
const retryAfter = 1_000;

export function connectLive(options: LiveOptions): Live {
  const socket = openSocket(options);
  const status = createStatus(options);
  const send = sendingOver(socket);
  const clock = createServerClock(pageTime, () => void askTime());
  const askTime = async () => {
    if (!socket.connected) return;
    const answer = await send({ id: newCommandId(), command: { type: 'ping' } }, aliveWithin);
    if (answer?.ok) clock.observe((answer.value as AckValue['ping']).now);
  };
  const sender = createSender({
    clock: systemClock,
    chance: Math.random,
    send: (request) => send(request, options.answerWithin ?? answerWithin),
  });
  const stop = (code: RejectionCode) => {
    sender.refuseAll(code);
    socket.disconnect();
  };
  followConnection(socket, status, sender, stop);
  followNews(socket, clock, options);
  return {
    command: <C extends AnyCommand>(command: C, { id = newCommandId(), within = giveUpAfter } = {}) =>
      sender.put({ id, command }, { within }) as Promise<Ack<ValueOf<C>>>,
    sender,
    now: () => clock.now(),
    wake: () => void (status.isFinal() || wake(socket, send)),
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
      if (isFinal() || (next.kind === 'connecting' && now.kind === 'connecting')) return;
      now = next;
      onStatus?.(next);
    },
  };
}

type Status = ReturnType<typeof createStatus>;
type Send = (request: Request, within: number) => Promise<Ack | null>;

const sendingOver =
  (socket: LiveSocket): Send =>
  async (request, within) => {
    try {
      return await socket.timeout(within).emitWithAck('command', request);
    } catch {
      return null;
    }
  };

/** After a sleep a connection can look whole and be dead: ask, and make another one when nothing comes back. */
async function wake(socket: LiveSocket, send: Send): Promise<void> {
  if (socket.connected) {
    const answer = await send({ id: newCommandId(), command: { type: 'ping' } }, aliveWithin);
    if (answer !== null || !socket.connected) return;
  }
  socket.disconnect().connect();
}

type LiveSocket = Socket<ServerToClient, ClientToServer>;

const openSocket = ({ url, handshake, headers }: LiveOptions): LiveSocket =>
  io(url, {
    auth: { ...handshake, version: protocolVersion },
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    // The first attempt comes soon, and everyone's at another moment: a whole room must not return at once.
    reconnectionDelay: 400,
    reconnectionDelayMax: 2_500,
    randomizationFactor: 0.6,
    timeout: 8_000,
    forceNew: true,
    ...(headers ? { extraHeaders: { ...headers } } : {}),
  });

function followConnection(
  socket: LiveSocket,
  status: Status,
  sender: Sender,
  stop: (code: RejectionCode) => void,
): void {
  const end = (last: LiveStatus, code: RejectionCode) => {
    status.set(last);
    stop(code);
  };
  socket.on('connect', () => {
    status.set({ kind: 'live' });
    sender.setConnected(true);
  });
  socket.on('disconnect', () => {
    sender.setConnected(false);
    status.set({ kind: 'connecting' });
  });
  socket.on('connect_error', (error) => {
    const rejection = (error as { data?: Rejection }).data;
    if (!rejection?.code) return;
    if (!isPassing(rejection.code)) return end({ kind: 'refused', rejection }, rejection.code);
    // Socket.IO does not try again after a refusal by the server.
    const wait = (rejection.retryAfter ?? retryAfter) * (0.75 + Math.random() / 2);
    systemClock.after(wait, () => socket.connect());
  });
  socket.on('gone', ({ reason }) => end({ kind: 'gone', reason }, codeOf(reason)));
}

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
