// The check itself: tries both ways to connect, asks for round trips, and holds one connection for a minute.

import { io, type Socket } from 'socket.io-client';
import { type Checked, checkAuth } from '@/lib/protocol/check';
import { keepsCookies, keepsDrafts, pageTime, paints } from './device';
import { type Findings, minute } from './findings';

/** ms without a connection after which a way to connect is blocked. */
const patience = 10_000;
const answerWithin = 5000;
/** Quick ones for the round trip, then one every two seconds for as long as the connection is held. */
const quick = { count: 8, every: 250 };
const beat = 2000;

export type Report = (found: Findings) => void;

/** Resolves when all is known, or once `signal` ends it. */
export async function runCheck(report: Report, signal: AbortSignal): Promise<void> {
  let found: Findings = {
    page: pageTime(),
    trips: [],
    cookies: keepsCookies(),
    storage: keepsDrafts(),
    canvas: paints(),
  };
  const add = (more: Partial<Findings>) => {
    found = { ...found, ...more };
    if (!signal.aborted) report(found);
  };
  add({});
  const socket = await open('websocket', signal);
  add({ socket: socket?.after ?? null });
  const polling = await open('polling', signal);
  add({ polling: polling?.after ?? null });
  const best = socket ?? polling;
  if (best !== polling) polling?.connection.close();
  if (best === null) return;
  await hold(best, (trip, clock) => add({ trips: [...found.trips, trip], ...clock }), signal);
  if (!signal.aborted) add({ held: Math.min(minute, best.until() - best.openedAt) });
  best.connection.close();
}

type Opened = {
  readonly connection: Socket;
  /** ms */
  readonly after: number;
  readonly openedAt: number;
  /** When it was cut, or now. */
  readonly until: () => number;
};

/** Null where no connection came in time: some networks answer nothing, others refuse. */
function open(way: 'websocket' | 'polling', signal: AbortSignal): Promise<Opened | null> {
  const began = performance.now();
  const connection = io({
    auth: checkAuth,
    transports: [way],
    forceNew: true,
    reconnection: false,
    timeout: patience,
  });
  signal.addEventListener('abort', () => connection.close());
  return new Promise((done) => {
    let cutAt: number | null = null;
    const fail = () => {
      connection.close();
      done(null);
    };
    const timer = setTimeout(fail, patience);
    connection.once('connect', () => {
      clearTimeout(timer);
      const openedAt = performance.now();
      connection.once('disconnect', () => {
        cutAt = performance.now();
      });
      const until = () => cutAt ?? performance.now();
      done({ connection, after: openedAt - began, openedAt, until });
    });
    connection.once('connect_error', fail);
  });
}

type OnTrip = (trip: number | null, clock: Pick<Findings, 'clock'>) => void;

/** Asks on until the connection has held for a minute, or is gone. */
async function hold({ connection, openedAt }: Opened, onTrip: OnTrip, signal: AbortSignal): Promise<void> {
  let quickest = Number.POSITIVE_INFINITY;
  for (let n = 0; connection.connected && !signal.aborted; n++) {
    const sentAt = performance.now();
    if (sentAt - openedAt >= minute) return;
    const answer = await ask(connection);
    const trip = answer === null ? null : performance.now() - sentAt;
    if (answer === null && !connection.connected) return;
    const isBest = trip !== null && trip < quickest;
    if (isBest) quickest = trip;
    // The server's time was taken about half way.
    onTrip(trip, isBest && answer ? { clock: Date.now() - trip / 2 - answer.now } : {});
    await wait(n < quick.count ? quick.every : Math.max(0, beat - (trip ?? 0)));
  }
}

async function ask(connection: Socket): Promise<Checked | null> {
  try {
    return await connection.timeout(answerWithin).emitWithAck('check');
  } catch {
    return null;
  }
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
