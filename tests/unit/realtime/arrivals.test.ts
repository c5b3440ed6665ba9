import { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { createArrivals } from '@/lib/realtime/sockets/arrivals';
import { createDoorway } from '@/lib/realtime/sockets/doorway';
import { retryFor } from '@/lib/realtime/sockets/limits';
import { ManualClock } from '../../support/manual-clock';

class Coming extends EventEmitter {
  isCut = false;
}

function arrivals(perAddress: number, inAll: number) {
  const clock = new ManualClock();
  const made = createArrivals<Coming>(
    { perAddress, inAll },
    {
      clock,
      cut(connection) {
        connection.isCut = true;
        connection.emit('close');
      },
    },
  );
  const come = (address: string) => {
    const one = new Coming();
    made.came(one, address);
    return one;
  };
  return { ...made, size: () => made.size, come, clock };
}

it('W37: of one address, the oldest connections that nobody was let in by give way to new ones', () => {
  const { come, size } = arrivals(3, 100);
  const [first, ...others] = Array.from({ length: 4 }, () => come('here'));
  expect(first?.isCut).toBe(true);
  expect(others.some(({ isCut }) => isCut)).toBe(false);
  expect(size()).toBe(3);
});

it('W37: a connection that was let in or has gone takes no room', () => {
  const { come, admitted, size } = arrivals(2, 100);
  const phones = Array.from({ length: 50 }, () => {
    const phone = come('hall');
    admitted(phone);
    return phone;
  });
  come('hall').emit('close');
  come('hall');
  expect(phones.some(({ isCut }) => isCut)).toBe(false);
  expect(size()).toBe(1);
});

it('W37: when all are too many, the address with the most gives way', () => {
  const { come } = arrivals(10, 5);
  const honest = come('honest');
  const crowd = Array.from({ length: 5 }, () => come('crowd'));
  expect(honest.isCut).toBe(false);
  expect(crowd.map(({ isCut }) => isCut)).toEqual([true, false, false, false, false]);
});

it('W37: a refused client that stays is disconnected after two seconds', () => {
  const { come, refused, clock } = arrivals(10, 10);
  const one = come('here');
  refused(one);
  clock.advance(1_999);
  expect(one.isCut).toBe(false);
  clock.advance(1);
  expect(one.isCut).toBe(true);
});

function doorway(costEach: number) {
  const clock = new ManualClock();
  const opened: number[] = [];
  const turns: (() => void)[] = [];
  const door = createDoorway({
    open({ head }) {
      clock.pass(costEach);
      opened.push(Number(head));
    },
    addressOf: ({ request }) => String(request.headers.from),
    now: () => clock.now(),
    nextTurn: (task) => void turns.push(task),
  });
  const come = (n: number, from = 'the hall') => {
    const socket = new PassThrough();
    const request = { headers: { from } } as IncomingMessage;
    door.enter({ request, socket, head: Buffer.from(String(n)) });
    return socket;
  };
  const turn = () => turns.shift()?.();
  return { door, come, turn, opened, left: () => turns.length };
}

it('W38: a hall that comes at once is let in a few milliseconds at a time, in order', () => {
  const { come, turn, opened, left } = doorway(1);
  for (let n = 0; n < 10; n++) come(n);
  expect(opened).toEqual([]);
  turn();
  expect(opened).toEqual([0, 1, 2, 3]);
  while (left() > 0) turn();
  expect(opened).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

it('W38: whoever sends thousands of sockets keeps nobody waiting who comes from elsewhere', () => {
  const { come, turn, opened, left } = doorway(1);
  for (let n = 0; n < 5_000; n++) come(n, 'a flood');
  turn();
  come(9_001, 'a phone');
  come(9_002, 'a hall');
  come(9_003, 'a hall');
  for (let turns = 0; turns < 2; turns++) turn();
  expect(opened.filter((n) => n > 9_000)).toEqual([9_001, 9_002, 9_003]);
  while (left() > 0) turn();
  expect(opened).toHaveLength(5_003);
});

it('W38: whoever gave up while waiting costs nothing', async () => {
  const { come, turn, opened, left } = doorway(1);
  const sockets = Array.from({ length: 6 }, (_, n) => come(n));
  sockets[1]?.end();
  sockets[2]?.destroy();
  await new Promise((done) => setImmediate(done));
  while (left() > 0) turn();
  expect(opened).toEqual([0, 3, 4, 5]);
});

it('W39: clients are told to leave more time between attempts the more they are and the longer each takes', () => {
  const { door, come, turn, left } = doorway(3);
  expect(retryFor(50, door.cost)).toBe(250);
  expect(retryFor(2_000, door.cost)).toBe(500);
  for (let crowds = 0; crowds < 30; crowds++) {
    for (let n = 0; n < 30; n++) come(n);
    while (left() > 0) turn();
  }
  expect(door.cost).toBeCloseTo(3, 1);
  expect(retryFor(2_000, door.cost)).toBe(1_500);
  expect(retryFor(100_000, door.cost)).toBe(2_500);
});
