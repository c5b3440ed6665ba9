import { expect, it } from 'vitest';
import { type Attempt, createAttempts } from '@/lib/protocol/attempts';
import { createReconnecting } from '@/lib/protocol/reconnecting';
import { ManualClock } from '../../support/manual-clock';

type Given = { readonly remembered?: boolean; readonly roundTrip?: number; readonly chance?: number };

function client({ remembered = false, roundTrip = 0, chance = 0.5 }: Given = {}) {
  const clock = new ManualClock();
  const began = clock.now();
  const started: { at: number; attempt: Attempt }[] = [];
  let pollingFirst = remembered;
  const memory = {
    pollingFirst: () => pollingFirst,
    note: (first: boolean) => {
      pollingFirst = first;
    },
  };
  const attempts = createAttempts({ roundTrip: () => roundTrip, memory, probeAfter: 60_000 });
  const start = (attempt: Attempt) => void started.push({ at: clock.now() - began, attempt });
  const reconnecting = createReconnecting({ clock, chance: () => chance, attempts, start });
  reconnecting.begin();
  const comeIn = (way: 'websocket' | 'polling' = 'websocket') => {
    reconnecting.opened(way);
    reconnecting.admitted();
  };
  const last = () => started.at(-1)!;
  return { clock, attempts, reconnecting, comeIn, started, last, remembers: () => pollingFirst };
}

it('O20: a WebSocket gets 4 s at first, then polling follows in the same attempt', () => {
  const { last } = client();
  expect(last().attempt).toMatchObject({
    ways: ['websocket', 'polling'],
    webSocketWithin: 4_000,
    upgrade: true,
  });
});

it('O20: where polling got through and a WebSocket did not, a tab polls first, until one does', () => {
  const one = client();
  one.comeIn('polling');
  expect(one.remembers()).toBe(true);
  const next = client({ remembered: true });
  expect(next.last().attempt.ways).toEqual(['polling', 'websocket']);
  next.comeIn('polling');
  next.reconnecting.opened('websocket');
  expect(next.remembers()).toBe(false);
});

it('O20: a WebSocket that opens and carries nothing makes way for polling', () => {
  const { clock, reconnecting, last } = client();
  reconnecting.opened('websocket');
  clock.advance(4_000);
  reconnecting.lost();
  clock.advance(1_000);
  expect(last().attempt.ways).toEqual(['polling', 'websocket']);
});

it('O22: after three WebSockets that were cut within ten seconds, a client polls on short connections', () => {
  const { clock, reconnecting, comeIn, last } = client();
  for (let life = 0; life < 3; life++) {
    comeIn();
    clock.advance(8_000);
    reconnecting.lost();
    clock.advance(3_000);
  }
  expect(last().attempt).toMatchObject({ ways: ['polling'], brief: true, upgrade: false });
});

it('O22: a WebSocket that lives longer counts as whole, however often it is cut', () => {
  const { clock, reconnecting, comeIn, last } = client();
  for (let life = 0; life < 9; life++) {
    comeIn();
    clock.advance(13_000);
    reconnecting.lost();
    clock.advance(3_000);
  }
  expect(last().attempt).toMatchObject({ ways: ['websocket'], brief: false });
});

it('O21: the waits between two looks for a WebSocket grow to eight minutes', () => {
  const { attempts } = client();
  const waits = Array.from({ length: 5 }, () => attempts.untilProbe() / 60_000);
  expect(waits).toEqual([1, 2, 4, 8, 8]);
});

it('O24: a phone that was cut alone tries again at once', () => {
  const { clock, reconnecting, comeIn, started } = client({ chance: 0.99 });
  comeIn();
  clock.advance(20_000);
  reconnecting.lost();
  clock.advance(25);
  expect(started).toHaveLength(2);
});

it('O24: attempts lie as far apart as the server asks; whoever is away for long tries more rarely', () => {
  const { clock, reconnecting, comeIn, started } = client();
  comeIn();
  reconnecting.spread(500);
  clock.advance(20_000);
  const lostAt = clock.now();
  reconnecting.lost();
  const awayFor: number[] = [];
  while (clock.now() - lostAt < 60_000) {
    const seen = started.length;
    while (started.length === seen) clock.advance(25);
    awayFor.push(clock.now() - lostAt);
    reconnecting.failed('refused');
  }
  const gaps = awayFor.slice(1).map((at, n) => at - awayFor[n]!);
  expect(gaps.slice(0, 3)).toEqual([500, 500, 500]);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(2_525);
  expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
});

it('O24: a client that is let in and cut again and again does not try without a pause', () => {
  const { clock, reconnecting, comeIn, started } = client();
  for (let n = 0; n < 10; n++) {
    comeIn();
    reconnecting.lost();
    clock.advance(240);
    expect(started).toHaveLength(n + 1);
    clock.advance(2_500);
    expect(started).toHaveLength(n + 2);
  }
});

it('O24: attempts that took too long get longer, so that a slow server is not asked for ever the same in vain', () => {
  const { clock, reconnecting, comeIn, started } = client();
  comeIn();
  clock.advance(20_000);
  reconnecting.lost();
  clock.advance(100);
  for (let n = 0; n < 4; n++) {
    reconnecting.failed('time');
    clock.advance(5_000);
  }
  expect(started.slice(1).map(({ attempt }) => attempt.webSocketWithin)).toEqual([
    1_000, 2_000, 4_000, 8_000, 8_000,
  ]);
});

it('O23: an attempt gets five measured round trips at least', () => {
  expect(client({ roundTrip: 2_600 }).last().attempt.webSocketWithin).toBe(13_000);
});

it('O7: waking ends a wait, but does not disturb an attempt that is under way', () => {
  const { clock, reconnecting, comeIn, started } = client();
  comeIn();
  clock.advance(20_000);
  reconnecting.lost();
  clock.advance(100);
  reconnecting.wake();
  expect(started).toHaveLength(2);
  reconnecting.failed('refused');
  reconnecting.wake();
  expect(started).toHaveLength(3);
});

it('O3: a client that was refused for now comes back when the server says, within a quarter', () => {
  const { clock, reconnecting, started } = client({ chance: 0 });
  reconnecting.refused(4_000);
  clock.advance(2_999);
  expect(started).toHaveLength(1);
  clock.advance(1);
  expect(started).toHaveLength(2);
});

it('after its end a client tries nothing more', () => {
  const { clock, reconnecting, comeIn, started } = client();
  comeIn();
  reconnecting.stop();
  reconnecting.lost();
  reconnecting.failed('refused');
  clock.advance(60_000);
  expect(started).toHaveLength(1);
});
