// What a host keeps of drafts until the bell.

import { expect, it } from 'vitest';
import type { Answer } from '@/lib/kinds/kinds';
import { HostBench } from '../../support/host';

const option = (place: number): Answer => ({ kind: 'choice', option: place });

async function asking() {
  const bench = new HostBench();
  const ada = await bench.person();
  const opening = [
    bench.presenter({ type: 'goTo', slide: 3, step: 0 }),
    bench.presenter({ type: 'openRound', activity: 'Q2' }),
  ];
  bench.commit();
  await Promise.all(opening);
  const round = 'Q2.1';
  const fillIn = async (value: Answer | null) => {
    const ack = bench.phone(ada, { type: 'draft', round, value });
    bench.commit();
    return ack;
  };
  return { bench, ada, round, fillIn, answer: () => bench.state.rounds.get(round)?.answers.get(ada)?.answer };
}

it('R12: the newest draft becomes the answer when the time is up, and the phone is told', async () => {
  const { bench, ada, round, fillIn, answer } = await asking();
  await fillIn(option(0));
  expect(await fillIn(option(1))).toEqual({ ok: true, value: null });
  expect(answer()).toBeUndefined();
  bench.clock.advance(20_400);
  expect(answer()).toEqual(option(1));
  expect(bench.audience.mines.at(-1)).toMatchObject({
    participant: ada,
    answer: { round, answer: option(1), byBell: true },
  });
});

it('R12: what was cleared again is no answer', async () => {
  const { bench, fillIn, answer } = await asking();
  await fillIn(option(0));
  await fillIn(null);
  bench.clock.advance(20_400);
  expect(answer()).toBeUndefined();
});

it('R12: an answer takes the place of its draft', async () => {
  const { bench, ada, round, fillIn, answer } = await asking();
  await fillIn(option(0));
  void bench.phone(ada, { type: 'answer', round, value: option(1) });
  bench.commit();
  bench.clock.advance(20_400);
  expect(answer()).toEqual(option(1));
});

it('R13: a reveal waits for the slowest connected phone, and comes at once where none is connected', async () => {
  const { bench, round } = await asking();
  const phase = () => bench.state.rounds.get(round)?.phase;
  bench.audience.roundTrip = 400;
  bench.clock.advance(1_000);
  void bench.presenter({ type: 'revealRound', round });
  expect(phase()).toBe('closed');
  bench.clock.advance(699);
  expect(phase()).toBe('closed');
  bench.clock.advance(1);
  expect(phase()).toBe('revealed');
  bench.audience.present.clear();
  bench.clock.advance(1_000);
  void bench.presenter({ type: 'openRound', activity: 'Q6' });
  void bench.presenter({ type: 'revealRound', round: 'Q6.1' });
  expect(bench.state.rounds.get('Q6.1')?.phase).toBe('revealed');
});
