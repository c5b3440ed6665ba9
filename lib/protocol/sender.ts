// Sends each command until it is answered, always with the same id, so that sending again is harmless. Commands in one
// lane go one after another. No sockets here: the client hands in `send`, the clock and chance.

import type { Clock, Millis } from '../clock';
import { isPassing, type RejectionCode, reject } from '../session/rejection';
import type { Ack, Request } from './message';

const firstWait: Millis = 400;
const longestWait: Millis = 5_000;

export type SenderParts = {
  readonly clock: Clock;
  /** In [0, 1): spreads the repeats of a whole room. */
  readonly chance: () => number;
  /** Sends once; null when no answer came in time or the connection broke. Never throws. */
  readonly send: (request: Request) => Promise<Ack | null>;
};

type Pending = {
  readonly request: Request;
  /** Without one it waits for no other command. */
  readonly lane: string | undefined;
  readonly finish: (ack: Ack) => void;
  readonly passing: ((code: RejectionCode) => void) | undefined;
  readonly cancelDeadline: () => void;
  attempts: number;
  state: 'idle' | 'sent' | 'resting' | 'done';
};

type PutOptions = {
  /** ms until it is answered with `timeout`; Infinity never gives up. */
  readonly within: Millis;
  readonly lane?: string;
  /** Hears of refusals that pass: it waits for its next attempt. */
  readonly passing?: (code: RejectionCode) => void;
};

export type Sender = {
  /** Resolves with the server's answer, or with `timeout` after `within` ms. */
  readonly put: (request: Request, options: PutOptions) => Promise<Ack>;
  /** Stops sending it; its promise stays open. False while it is being sent: then it may take effect all the same. */
  readonly withdraw: (id: string) => boolean;
  /** Tells whether there is a connection; when there is one again, everything unanswered is sent again. */
  readonly setConnected: (connected: boolean) => void;
  /** Answers everything that waits with this refusal, except in lanes: their owner keeps it for another connection. */
  readonly refuseAll: (code: RejectionCode) => void;
  readonly size: number;
};

type Queue = {
  readonly parts: SenderParts;
  /** In the order in which they were put. */
  readonly pending: Set<Pending>;
  connected: boolean;
};

export function createSender(parts: SenderParts): Sender {
  const queue: Queue = { parts, pending: new Set(), connected: false };
  const { pending } = queue;
  return {
    put: (request, { within, lane, passing }) =>
      new Promise((finish) => {
        const giveUp = () => settle(queue, one, { ok: false, ...reject('timeout') });
        const cancelDeadline = Number.isFinite(within) ? parts.clock.after(within, giveUp) : () => {};
        const one: Pending = { request, lane, finish, passing, cancelDeadline, attempts: 0, state: 'idle' };
        pending.add(one);
        void attempt(queue, one);
      }),
    withdraw(id) {
      for (const one of pending) {
        if (one.request.id !== id) continue;
        if (one.state === 'sent') return false;
        drop(queue, one);
      }
      return true;
    },
    setConnected(connected) {
      queue.connected = connected;
      if (!connected) return;
      for (const one of pending) {
        if (one.state === 'resting') one.state = 'idle';
        one.attempts = 0;
        void attempt(queue, one);
      }
    },
    refuseAll(code) {
      queue.connected = false;
      for (const one of Array.from(pending))
        if (one.lane === undefined) settle(queue, one, { ok: false, ...reject(code) });
    },
    get size() {
      return pending.size;
    },
  };
}

async function attempt(queue: Queue, one: Pending): Promise<void> {
  if (!queue.connected || one.state !== 'idle' || !isFirstInLane(queue, one)) return;
  const { clock, chance, send } = queue.parts;
  one.state = 'sent';
  one.attempts++;
  const ack = await send(one.request);
  if (one.state !== 'sent') return;
  if (ack !== null && (ack.ok || !isPassing(ack.code))) return settle(queue, one, ack);
  one.state = 'resting';
  if (ack !== null) one.passing?.(ack.code);
  clock.after(queue.connected ? restOf(one, ack, chance()) : 0, () => {
    if (one.state !== 'resting') return;
    one.state = 'idle';
    void attempt(queue, one);
  });
}

function isFirstInLane({ pending }: Queue, one: Pending): boolean {
  if (one.lane === undefined) return true;
  for (const other of pending) if (other.lane === one.lane) return other === one;
  return true;
}

function settle(queue: Queue, one: Pending, ack: Ack): void {
  if (one.state === 'done') return;
  drop(queue, one);
  one.finish(ack);
}

/** Forgets a command; the next one in its lane takes its turn. */
function drop(queue: Queue, one: Pending): void {
  one.state = 'done';
  one.cancelDeadline();
  queue.pending.delete(one);
  if (one.lane === undefined) return;
  for (const next of queue.pending) if (next.lane === one.lane) void attempt(queue, next);
}

/** ms until the next attempt: as long as the server says, else twice as long each time. */
function restOf({ attempts }: Pending, ack: Ack | null, chance: number): Millis {
  const asked = ack?.ok === false ? ack.retryAfter : undefined;
  const wait = asked ?? Math.min(longestWait, firstWait * 2 ** (attempts - 1));
  return wait * (0.75 + chance / 2);
}
