// Which way a client tries to connect, and how long it gives each: a WebSocket first, long polling where none gets through.
// Pure. What was learnt about a network is kept by `Memory`, so that the next page begins with what worked.

import type { Millis } from '../clock';

export type Way = 'websocket' | 'polling';

export type Attempt = {
  /** In this order; the next one follows as soon as one has failed. */
  readonly ways: readonly Way[];
  /** From polling to a WebSocket, once connected. */
  readonly upgrade: boolean;
  /** Polls on connections of their own, for networks that cut connections by their age. */
  readonly brief: boolean;
  /** ms until a WebSocket's first packet. */
  readonly webSocketWithin: Millis;
  /** ms until one of the ways is open. */
  readonly openWithin: Millis;
  /** ms from then until the server has let the client in. */
  readonly admittedWithin: Millis;
};

export type Memory = {
  /** Whether polling got through here, and a WebSocket did not. */
  pollingFirst(): boolean;
  note(pollingFirst: boolean): void;
};

export type Attempts = {
  /** The `tried`-th since the connection was lost, counted from 0. */
  readonly next: (tried: number) => Attempt;
  /** This way is open. */
  readonly opened: (way: Way) => void;
  /** The server has let the client in. */
  readonly admitted: () => void;
  /** It was open and is not any more, after `lived` ms. */
  readonly closed: (lived: Millis) => void;
  /** An attempt came to nothing: it took too long, or something said no. */
  readonly failed: (why: 'time' | 'refused') => void;
  /** ms until a client that polls looks whether a WebSocket gets through by now; longer and longer. */
  readonly untilProbe: () => Millis;
};

const firstPatience: Millis = 4_000;
/** Where a WebSocket has worked, a connection that is not made within a second is tried anew: its packets are lost. */
const againPatience: Millis = 1_000;
const longestPatience: Millis = 8_000;
/** A WebSocket that lives shorter was cut by something between. */
const shortLife: Millis = 10_000;
const shortLivesBorne = 3;
/** The wait for the next look at WebSockets is doubled up to this many times. */
const mostDoubled = 3;

export type AttemptParts = {
  /** ms, as measured; 0 before that. */
  readonly roundTrip: () => Millis;
  readonly memory: Memory;
  /** ms until the first look for a WebSocket. */
  readonly probeAfter: Millis;
};

export function createAttempts({ roundTrip, memory, probeAfter }: AttemptParts): Attempts {
  const known: Known = { worked: false, shortLives: 0, slow: 0, way: 'websocket', isIn: false };
  let probes = 0;
  const learn = () => {
    memory.note(known.way === 'polling');
    known.worked ||= known.way === 'websocket';
  };
  return {
    next: (tried) => attemptOf(known, { tried, pollingFirst: memory.pollingFirst(), roundTrip: roundTrip() }),
    opened(way) {
      // An upgrade is another way into the same room.
      if (way === 'polling') known.isIn = false;
      known.way = way;
      if (known.isIn) learn();
    },
    admitted() {
      known.isIn = true;
      known.slow = 0;
      learn();
    },
    closed(lived) {
      const webSocket = known.way === 'websocket';
      // It opened and carried nothing.
      if (!known.isIn && webSocket && !known.worked) memory.note(true);
      if (!known.isIn) known.slow += 1;
      else if (webSocket) known.shortLives = lived < shortLife ? known.shortLives + 1 : 0;
      if (known.shortLives === 0) probes = 0;
      known.isIn = false;
    },
    failed(why) {
      if (why === 'time') known.slow += 1;
    },
    untilProbe: () => probeAfter * 2 ** Math.min(mostDoubled, probes++),
  };
}

/** What a client has learnt of its network since the page was loaded. */
type Known = {
  /** A WebSocket got through. */
  worked: boolean;
  /** WebSockets in a row that were cut soon. */
  shortLives: number;
  /** Attempts in a row that took too long. */
  slow: number;
  way: Way;
  isIn: boolean;
};

type Now = { readonly tried: number; readonly pollingFirst: boolean; readonly roundTrip: Millis };

function attemptOf({ worked, shortLives, slow }: Known, { tried, pollingFirst, roundTrip }: Now): Attempt {
  const grown = (first: Millis) => Math.max(Math.min(longestPatience, first * 2 ** slow), 5 * roundTrip);
  const brief = shortLives >= shortLivesBorne;
  // Polling may be what does not get through, as well.
  const onlyOne = tried < 3 && (brief ? 'polling' : worked && !pollingFirst && 'websocket');
  const ways: Way[] = onlyOne
    ? [onlyOne]
    : pollingFirst
      ? ['polling', 'websocket']
      : ['websocket', 'polling'];
  const webSocketWithin = grown(worked ? againPatience : firstPatience);
  const admittedWithin = grown(firstPatience);
  const openWithin =
    (onlyOne === 'polling' ? 0 : webSocketWithin) + (onlyOne === 'websocket' ? 0 : 2 * admittedWithin);
  return { ways, upgrade: !brief, brief, webSocketWithin, openWithin, admittedWithin };
}
