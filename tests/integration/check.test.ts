// The sockets of the page that checks a network, on the real server.

import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAuth } from '@/lib/protocol/check';
import { checkLifetime, createCheckSockets, mostChecks } from '@/lib/realtime/sockets/check-sockets';
import { type LiveTest, startLive } from '../support/live-server';
import { ManualClock } from '../support/manual-clock';

let test: LiveTest;
const open: Socket[] = [];

beforeAll(async () => {
  test = await startLive();
});
afterAll(async () => {
  for (const socket of open) socket.close();
  await test.close();
});

async function connect(way: 'websocket' | 'polling'): Promise<Socket> {
  const socket = io(test.url, { auth: checkAuth, transports: [way], forceNew: true, reconnection: false });
  open.push(socket);
  await new Promise((done, failed) => socket.once('connect', () => done(null)).once('connect_error', failed));
  return socket;
}

const cut = (socket: Socket) => new Promise((done) => socket.once('disconnect', done));

describe('W34: sockets of no session', () => {
  it.each(['websocket', 'polling'] as const)('tell the time by %s, without seat or key', async (way) => {
    const before = Date.now();
    const answer = (await (await connect(way)).timeout(60_000).emitWithAck('check')) as { now: number };
    expect(Object.keys(answer)).toEqual(['now']);
    expect(answer.now).toBeGreaterThanOrEqual(before - 1);
  });

  it('hear nothing of a session, and are cut off when they ask for anything else', async () => {
    const socket = await connect('websocket');
    const heard: string[] = [];
    socket.onAny((name: string) => heard.push(name));
    const phone = test.phone();
    await phone.ready();
    await socket.timeout(60_000).emitWithAck('check');
    const gone = cut(socket);
    socket.emit('command', { id: 'aaaaaaaa', command: { type: 'ping' } }, () => heard.push('answer'));
    await gone;
    expect(heard).toEqual([]);
  });

  it('are cut off when they ask too fast', async () => {
    const socket = await connect('websocket');
    const gone = cut(socket);
    for (let n = 0; n < 40; n++) socket.emit('check', () => {});
    await gone;
  });

  it('are few, and each ends by itself', () => {
    const clock = new ManualClock();
    const sockets = createCheckSockets(clock);
    const closed: number[] = [];
    const leave: (() => void)[] = [];
    const visit = (n: number) =>
      sockets.welcome({
        use: () => null as never,
        on: (_: string, listener: () => void) => leave.push(listener) as never,
        conn: { close: () => closed.push(n) },
      } as never);
    for (let n = 0; n < mostChecks; n++) {
      expect(sockets.full()).toBe(false);
      visit(n);
    }
    expect(sockets.full()).toBe(true);
    leave[0]?.();
    expect(sockets.full()).toBe(false);
    clock.pass(checkLifetime);
    while (clock.fire());
    expect(closed).toHaveLength(mostChecks - 1);
  });
});

it('W36: the console counts phones that poll', async () => {
  const seat = test.seat();
  const polling = io(test.url, {
    auth: {
      version: (await import('@/lib/protocol/version')).protocolVersion,
      session: test.session.id,
      surface: 'phone',
    },
    transports: ['polling'],
    extraHeaders: { cookie: seat },
    forceNew: true,
  });
  open.push(polling);
  await new Promise((done) => polling.once('view', done));
  const presenter = await test.presenter();
  await presenter.ready();
  await expect.poll(() => presenter.pulses.at(-1)?.poor).toEqual({ polling: 1, slow: 0 });
});
