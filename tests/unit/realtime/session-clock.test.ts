import { expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { sessionClock } from '@/lib/realtime/session-clock';
import { ManualClock } from '../../support/manual-clock';

const hour = 3_600_000;

it('H24: the clock of the server goes on when somebody sets the wall clock', () => {
  const before = systemClock.now();
  const wall = Date.now;
  try {
    for (const by of [hour, -hour, 31 * 24 * hour]) {
      Date.now = () => wall() + by;
      expect(Math.abs(systemClock.now() - before)).toBeLessThan(hour / 2);
    }
  } finally {
    Date.now = wall;
  }
});

it('H24: a session goes on from its last event, though the server was started at an earlier time', () => {
  const clock = new ManualClock();
  const session = sessionClock(clock, () => clock.now(), clock.now() + hour);
  const began = session.now();
  expect(began).toBe(clock.now() + hour);
  let rang = false;
  session.after(20_000, () => {
    rang = true;
  });
  clock.advance(20_000);
  expect(rang).toBe(true);
  expect(session.now()).toBe(began + 20_000);
});

it('H24: it catches up with the wall clock when told, and never goes back', () => {
  const clock = new ManualClock();
  let set = 0;
  const session = sessionClock(clock, () => clock.now() + set, 0);
  const began = session.now();
  set = hour;
  expect(session.now()).toBe(began);
  session.catchUp();
  expect(session.now()).toBe(began + hour);
  set = -hour;
  session.catchUp();
  expect(session.now()).toBe(began + hour);
});

it('H35: while the server stood still it heard no one, so that time counts for no one', () => {
  const clock = new ManualClock();
  const session = sessionClock(clock, () => clock.now(), 0);
  clock.advance(5_000);
  const began = session.now();
  clock.pass(10_000);
  const after = session.now();
  expect(after - began).toBeLessThan(500);
  clock.advance(3_000);
  expect(session.now() - after).toBe(3_000);
  // What is merely late counts.
  clock.pass(1_000);
  expect(session.now() - after).toBe(4_000);
  // Between rounds it is the time of day again.
  session.catchUp();
  expect(session.now()).toBe(clock.now());
});

it('H35: a session that is closed has no timer left', () => {
  const clock = new ManualClock();
  sessionClock(clock, () => clock.now(), 0).stop();
  expect(clock.nextTimer).toBe(Number.POSITIVE_INFINITY);
});
