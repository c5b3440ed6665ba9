// How much one socket may send: a token bucket. These are a dozen lines of our own, on our own clock, because the check of
// every message must be synchronous and tests must not wait.

import type { Clock, Millis } from '../../clock';
import type { ClientRole } from '../../protocol/roles';

export type Bucket = {
  /** Takes one token: 0 if there was one, else ms until there is one. */
  take(): Millis;
  /** Takes `count` tokens, if need be more than there are: then `take` waits until the debt is paid. */
  spend(count: number): void;
};

export type Rate = { readonly perSecond: number; readonly burst: number };

export function tokenBucket(clock: Pick<Clock, 'now'>, perSecond: number, burst: number): Bucket {
  let tokens = burst;
  let filledAt = clock.now();
  const fill = () => {
    const now = clock.now();
    tokens = Math.min(burst, tokens + (Math.max(0, now - filledAt) * perSecond) / 1000);
    filledAt = now;
  };
  return {
    take() {
      fill();
      if (tokens < 1) return Math.ceil(((1 - tokens) * 1000) / perSecond);
      tokens -= 1;
      return 0;
    },
    spend(count) {
      fill();
      tokens -= count;
    },
  };
}

/** Per connection: for all messages, and for drawings in addition. */
export const messageRate = { perSecond: 20, burst: 40 } as const;
export const drawingRate = { perSecond: 2, burst: 5 } as const;
/** Messages above the rate, and malformed ones, that one connection may send before it is disconnected. */
export const patience = { perSecond: 1, burst: 200 } as const;
/** Per participant, over all connections. */
export const reactionRate = { perSecond: 1, burst: 3 } as const;
/** Bytes of answers to queries, per connection: a phone's own drawings, and all that a screen shows. */
export const answerRate = {
  phone: { perSecond: 64 * 1024, burst: 256 * 1024 },
  presenter: { perSecond: 1024 * 1024, burst: 4 * 1024 * 1024 },
  stage: { perSecond: 1024 * 1024, burst: 4 * 1024 * 1024 },
} as const satisfies Record<ClientRole, Rate>;
/** Bytes of one Engine.IO message: nothing larger reaches a parser. */
export const maxFrame = 32 * 1024;
/** Characters of a drawing's strokes as JSON, all of them ASCII. */
export const maxDrawing = 16 * 1024;
/** Bytes that may wait for a client that stopped reading. */
export const maxBacklog = 256 * 1024;
/** For console and stage, whose views have hundreds of kilobytes. */
export const maxScreenBacklog = 4 * 1024 * 1024;
/** While more bytes than this wait for a client, its queries wait: a slow reader that asks a lot is not disconnected. */
export const waitingForQueries = maxBacklog / 2;
/** Consoles, and stages, of one session: more would be a mistake or an attack. */
export const maxScreens = 100;
/** Connections of clients that have not said yet who they are, or were refused. */
export const arriving = { perAddress: 2_000, inAll: 4_000 } as const;

/**
 * ms that a client which lost its connection leaves between two attempts. If all come back at once, attempts come at four
 * times the rate at which they can be served; those that come early wait at the door, which costs next to nothing.
 */
export const retryFor = (clients: number, cost: Millis): Millis => {
  const wait = (clients * cost) / 4;
  return Math.min(2_500, Math.max(250, 250 * Math.ceil(wait / 250)));
};
