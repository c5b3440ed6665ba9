import { expect, it } from 'vitest';
import { createLife } from '@/lib/protocol/life';
import { ManualClock } from '../../support/manual-clock';

const beat = 2_500;

/** `answersIn`: ms until the server answers what it is asked; null: never. */
function connection({ trip = 50, answersIn = 50 as number | null } = {}) {
  const clock = new ManualClock();
  const began = clock.now();
  const log: string[] = [];
  const asked: number[] = [];
  const network = { answersIn };
  const note = (what: string) => void log.push(`${what} at ${clock.now() - began}`);
  const life = createLife({
    clock,
    ask: (within) => {
      asked.push(within);
      const { answersIn } = network;
      const wait = answersIn !== null && answersIn <= within ? answersIn : within;
      return new Promise((answer) =>
        clock.after(wait, () => answer(answersIn !== null && answersIn <= within)),
      );
    },
    onDoubt: (doubtful) => note(doubtful ? 'doubt' : 'trust'),
    onDead: () => note('dead'),
  });
  life.begin(trip, beat);
  /** Lets time pass, with room for promises. */
  const pass = async (ms: number, heardEvery = Number.POSITIVE_INFINITY) => {
    for (let t = 50; t <= ms; t += 50) {
      clock.advance(50);
      if (t % heardEvery === 0) life.heard();
      await Promise.resolve();
      await Promise.resolve();
      await Promise.resolve();
    }
  };
  return { life, clock, network, log, asked, pass, timeOf: (what: string) => timeOf(log, what) };
}

const timeOf = (log: readonly string[], what: string) =>
  Number(
    log
      .find((line) => line.startsWith(what))
      ?.split(' ')
      .at(-1),
  );

it('O23: a server that says something every few seconds is never asked', async () => {
  const { asked, pass } = connection();
  await pass(60_000, beat);
  expect(asked).toEqual([]);
});

it('O23: a connection that died without a word is noticed within 5 s, although nothing is sent', async () => {
  const { pass, timeOf } = connection({ answersIn: null });
  await pass(10_000);
  expect(timeOf('dead')).toBeLessThanOrEqual(5_000);
  expect(timeOf('doubt')).toBeLessThan(timeOf('dead'));
});

it('O23: an answer that is overdue is in doubt after 1.2 s, and its connection dead within 5 s', async () => {
  const { life, pass, timeOf } = connection({ answersIn: null });
  life.sent();
  await pass(10_000, 500);
  expect(timeOf('doubt')).toBe(1_200);
  expect(timeOf('dead')).toBeLessThanOrEqual(5_000);
});

it('O23: an answer that only takes long puts nothing in doubt', async () => {
  const { life, log, pass } = connection();
  const answered = life.sent();
  await pass(3_000, 500);
  answered();
  expect(log).toEqual(['trust at 750']);
});

it('O23: what came in time is not asked about', async () => {
  const { life, asked, pass } = connection();
  const answered = life.sent();
  await pass(500);
  answered();
  await pass(5_000, 500);
  expect(asked).toEqual([]);
});

it('O23: with a round trip of 2.6 s, waking finds a slow connection alive and keeps it', async () => {
  const { life, log, asked, pass } = connection({ trip: 2_600, answersIn: 2_600 });
  for (let wakings = 0; wakings < 5; wakings++) {
    life.wake();
    await pass(4_000, 1_000);
  }
  expect(asked).toEqual(Array(5).fill(7_800));
  expect(log.some((line) => /dead|doubt/.test(line))).toBe(false);
});

it('O7: waking asks at once, and without an answer the connection is dead', async () => {
  const { life, pass, timeOf } = connection({ answersIn: null });
  life.wake();
  life.wake();
  await pass(5_000);
  expect(timeOf('dead')).toBe(2_000);
});

it('O23: what is asked of one connection says nothing about the next', async () => {
  const { life, log, pass } = connection({ answersIn: null });
  life.wake();
  life.end();
  await pass(200);
  life.begin(50, beat);
  await pass(4_000, 500);
  expect(log).toEqual([]);
});
