import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { CurvePoint } from '@/lib/protocol/message';
import { guardedClock } from '@/lib/realtime/guarded-clock';
import { coalesce } from '@/lib/realtime/host/coalesce';
import { createCurve } from '@/lib/realtime/host/curve';
import { createReplies } from '@/lib/realtime/host/replies';
import { type Identity, identify } from '@/lib/realtime/sockets/handshake';
import { tokenBucket } from '@/lib/realtime/sockets/limits';
import { watchRoundTrip } from '@/lib/realtime/sockets/round-trip';
import { type Connection, cutSlowReaders } from '@/lib/realtime/sockets/slow-readers';
import { reject } from '@/lib/session/rejection';
import { ManualClock } from '../../support/manual-clock';

describe('the token bucket', () => {
  it('W1: lets a burst through, then the rate, and says how long to wait', () => {
    const clock = new ManualClock();
    const bucket = tokenBucket(clock, 2, 5);
    expect(Array.from({ length: 5 }, () => bucket.take())).toEqual([0, 0, 0, 0, 0]);
    expect(bucket.take()).toBe(500);
    clock.pass(500);
    expect(bucket.take()).toBe(0);
    expect(bucket.take()).toBe(500);
  });

  it('W1: never holds more than its burst, however long it rested', () => {
    const clock = new ManualClock();
    const bucket = tokenBucket(clock, 20, 3);
    clock.pass(3_600_000);
    expect([bucket.take(), bucket.take(), bucket.take()]).toEqual([0, 0, 0]);
    expect(bucket.take()).toBeGreaterThan(0);
  });
});

describe('remembered answers', () => {
  const yes = { ok: true, value: 1 } as const;

  it('W2: forget the oldest first', async () => {
    const replies = createReplies(2);
    let acts = 0;
    const act = async () => ({ ok: true, value: ++acts }) as const;
    await replies.once('a', act);
    await replies.once('b', act);
    await replies.once('c', act);
    expect(await replies.once('c', act)).toEqual({ ok: true, value: 3 });
    expect(await replies.once('a', act)).toEqual({ ok: true, value: 4 });
  });

  it('W3: a refusal that passes is not what a repeat gets; a final one is', async () => {
    const replies = createReplies();
    expect(await replies.once('a', async () => ({ ok: false, ...reject('busy') }))).toMatchObject({
      ok: false,
    });
    expect(await replies.once('a', async () => yes)).toEqual(yes);
    await replies.once('b', async () => ({ ok: false, ...reject('closed') }));
    expect(await replies.once('b', async () => yes)).toMatchObject({ code: 'closed' });
  });

  it('W3: what threw is tried again', async () => {
    const replies = createReplies();
    await expect(replies.once('a', () => Promise.reject(new Error('once')))).rejects.toThrow('once');
    expect(await replies.once('a', async () => yes)).toEqual(yes);
  });
});

describe('coalescing', () => {
  it('runs once in a gap, at once after a quiet time, and once more after the last change', () => {
    const clock = new ManualClock();
    const runs: number[] = [];
    const start = clock.now();
    const task = coalesce(clock, 200, () => runs.push(clock.now() - start));
    for (let at = 0; at <= 500; at += 10) {
      task.soon();
      clock.advance(10);
    }
    clock.advance(1_000);
    expect(runs).toEqual([0, 200, 400, 600]);
  });

  it('H8: a clock that is set back stops no screen', () => {
    const clock = new ManualClock();
    let runs = 0;
    const task = coalesce(clock, 200, () => runs++);
    task.now();
    clock.setBack(3_600_000);
    task.soon();
    clock.advance(200);
    expect(runs).toBe(2);
  });

  it('what ran at once is not due any more', () => {
    const clock = new ManualClock();
    let runs = 0;
    const task = coalesce(clock, 200, () => runs++);
    task.now();
    task.soon();
    task.now();
    clock.advance(1_000);
    expect(runs).toBe(2);
  });
});

const point = (step: number): CurvePoint => ({
  step,
  at: step,
  epoch: 0,
  costTraining: null,
  costHeldOut: 1,
  accuracyTest: 0.1,
  joined: 0,
  learningRate: 0.5,
  easedRate: 0.5,
});

describe('the curve', () => {
  it('keeps first and newest and all of late, within its bound', () => {
    const curve = createCurve();
    for (let step = 0; step <= 100_000; step += 10) curve.add(point(step));
    const points = curve.after(-1);
    expect(points.length).toBeLessThanOrEqual(1_200);
    expect(points[0]?.step).toBe(0);
    expect(points.slice(-100).map(({ step }) => step)).toEqual(
      Array.from({ length: 100 }, (_, i) => 99_010 + i * 10),
    );
  });

  it('after a rollback the undone points are gone', () => {
    const curve = createCurve([point(0), point(10), point(20), point(30)]);
    curve.add(point(15));
    expect(curve.after(-1).map(({ step }) => step)).toEqual([0, 10, 15]);
    expect(curve.after(10).map(({ step }) => step)).toEqual([15]);
  });
});

describe('who is let in', () => {
  const identity: Identity = {
    isPresenter: async (cookies) => cookies === 'presenter',
    isStageKey: (session, key) => key === `key of ${session}`,
    seatOf: (session, cookies) => (cookies === `seat in ${session}` ? 'seat-hash' : null),
  };
  const hello = { version: 1, session: 's1', surface: 'console' } as const;

  it('W4: the role follows from cookie and key, never from what is claimed', async () => {
    expect(await identify(hello, 'presenter', identity)).toMatchObject({
      value: { actor: { role: 'presenter' } },
    });
    expect(await identify(hello, 'seat in s1', identity)).toMatchObject({ error: { code: 'notAllowed' } });
    const stage = { ...hello, surface: 'stage', key: 'key of s1' };
    expect(await identify(stage, undefined, identity)).toMatchObject({ value: { actor: { role: 'stage' } } });
    expect(await identify({ ...stage, key: 'key of s2' }, undefined, identity)).toMatchObject({ ok: false });
    expect(await identify({ ...hello, role: 'presenter' }, undefined, identity)).toMatchObject({
      error: { code: 'malformed' },
    });
  });

  it('W4: a seat of one talk is none in another, and a stage key opens no console', async () => {
    const phone = { ...hello, surface: 'phone' };
    expect(await identify(phone, 'seat in s1', identity)).toMatchObject({ value: { seat: 'seat-hash' } });
    expect(await identify(phone, 'seat in s2', identity)).toMatchObject({ error: { code: 'noSeat' } });
    expect(await identify({ ...hello, key: 'key of s1' }, undefined, identity)).toMatchObject({ ok: false });
  });

  it('W5: an older page is told so, whatever else it says', async () => {
    for (const auth of [undefined, null, 'x', {}, { version: 0 }, { ...hello, version: 2 }])
      expect(await identify(auth, 'presenter', identity)).toEqual({
        ok: false,
        error: { code: 'oldVersion' },
      });
  });
});

it('W7: the round trip is the quickest of the last five heartbeats, by the server alone', () => {
  const clock = new ManualClock();
  const connection = new EventEmitter();
  const roundTrip = watchRoundTrip(connection, clock);
  const beat = (ms: number) => {
    connection.emit('packetCreate', { type: 'ping' });
    clock.pass(ms);
    connection.emit('heartbeat');
  };
  expect(roundTrip()).toBe(0);
  connection.emit('heartbeat');
  expect(roundTrip()).toBe(0);
  for (const ms of [80, 40, 90]) beat(ms);
  expect(roundTrip()).toBe(40);
  for (const ms of [70, 70, 70, 70, 70]) beat(ms);
  expect(roundTrip()).toBe(70);
});

it('W8: a reader that does not read is cut, wherever its bytes wait; others are not', () => {
  const clock = new ManualClock();
  const connection = (buffered: number, waiting: string[]) => {
    const ended: string[] = [];
    const socket = { bufferedAmount: buffered, terminate: () => void ended.push('terminated') };
    const made: Connection = {
      writeBuffer: waiting.map((data) => ({ data })),
      transport: { socket },
      close: () => ended.push('closed'),
    };
    return { made, ended };
  };
  const inList = connection(0, ['x'.repeat(200), 'x'.repeat(200)]);
  const inSocket = connection(301, []);
  const fine = connection(100, ['x'.repeat(199)]);
  const all = [inList, inSocket, fine];
  const stop = cutSlowReaders(() => all.map(({ made }) => made), { clock, limit: 300, onCut: () => {} });
  clock.advance(1_000);
  expect(all.map(({ ended }) => ended)).toEqual([['closed', 'terminated'], ['closed', 'terminated'], []]);
  stop();
});

it('W9: what a timer throws ends nothing', () => {
  const clock = new ManualClock();
  const said: string[] = [];
  const log = { error: (_fields: object, text: string) => void said.push(text) };
  const guarded = guardedClock(clock, log as never);
  let ran = false;
  guarded.after(1, () => {
    throw new Error('a bug');
  });
  guarded.after(2, () => {
    ran = true;
  });
  clock.advance(10);
  expect(ran).toBe(true);
  expect(said).toEqual(['a timer failed']);
});
