// Commands on their way: each keeps its id until an answer comes, so that sending again is harmless. Ordered by
// when they were asked. No sockets here: the client hands in `send`, the clock and chance.

import type { Clock, Millis } from '../clock';
import { type RejectionCode, reject } from '../session/rejection';
import type { Ack, Request } from './message';

/** Refusals that pass: the same command is sent again after a while. */
const passing: ReadonlySet<RejectionCode> = new Set(['tooFast', 'busy', 'failed', 'timeout']);

const FIRST_WAIT: Millis = 400;
const LONGEST_WAIT: Millis = 5_000;

export type OutboxParts = {
  readonly clock: Clock;
  /** In [0, 1): spreads the repeats of a whole room. */
  readonly chance: () => number;
  /** Sends once; null when no answer came in time or the connection broke. Never throws. */
  readonly send: (request: Request) => Promise<Ack | null>;
};

type Waiting = {
  readonly request: Request;
  readonly finish: (ack: Ack) => void;
  readonly cancelDeadline: () => void;
  attempts: number;
  state: 'idle' | 'sent' | 'resting' | 'done';
};

export type Outbox = {
  /** Resolves with the answer, or with `timeout` when none came within `within` ms (Infinity: never gives up). */
  put(request: Request, within: Millis): Promise<Ack>;
  /** Connected again or no more; on connecting everything unanswered is sent again. */
  setConnected(connected: boolean): void;
  /** Answers everything that waits with this refusal. */
  refuseAll(code: RejectionCode): void;
  readonly size: number;
};

export function createOutbox({ clock, chance, send }: OutboxParts): Outbox {
  const waiting = new Set<Waiting>();
  let connected = false;

  const settle = (one: Waiting, ack: Ack) => {
    if (one.state === 'done') return;
    one.state = 'done';
    one.cancelDeadline();
    waiting.delete(one);
    one.finish(ack);
  };

  const attempt = async (one: Waiting): Promise<void> => {
    if (!connected || one.state !== 'idle') return;
    one.state = 'sent';
    one.attempts++;
    const ack = await send(one.request);
    if (one.state !== 'sent') return;
    if (ack !== null && (ack.ok || !passing.has(ack.code))) return settle(one, ack);
    one.state = 'resting';
    const wait =
      (ack?.ok === false && ack.retryAfter) || Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (one.attempts - 1));
    clock.after(connected ? wait * (0.75 + chance() / 2) : 0, () => {
      if (one.state !== 'resting') return;
      one.state = 'idle';
      void attempt(one);
    });
  };

  return {
    put: (request, within) =>
      new Promise((finish) => {
        const giveUp = () => settle(one, { ok: false, ...reject('timeout') });
        const cancelDeadline = Number.isFinite(within) ? clock.after(within, giveUp) : () => {};
        const one: Waiting = { request, finish, cancelDeadline, attempts: 0, state: 'idle' };
        waiting.add(one);
        void attempt(one);
      }),
    setConnected(now) {
      connected = now;
      if (!connected) return;
      for (const one of waiting) {
        if (one.state === 'resting') one.state = 'idle';
        one.attempts = 0;
        void attempt(one);
      }
    },
    refuseAll(code) {
      for (const one of Array.from(waiting)) settle(one, { ok: false, ...reject(code) });
    },
    get size() {
      return waiting.size;
    },
  };
}
