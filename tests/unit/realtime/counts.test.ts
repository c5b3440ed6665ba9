// Of how many participants a round is answered.

import { expect, it } from 'vitest';
import { couldAnswer } from '@/lib/session/view/could-answer';
import type { PresenterView, StageView } from '@/lib/session/view-types';
import { HostBench } from '../../support/host';
import { Room } from '../../support/session';

const option = { kind: 'choice', option: 1 } as const;

/** The same number on every surface, or a list of those that differ. */
function of(bench: HostBench) {
  const surfaces = ['stage', 'console', 'phone'] as const;
  const pulses = surfaces.map((surface) => bench.host.greeting(surface, null).pulse.asked?.of);
  const stage = bench.host.greeting('stage', null).view as StageView;
  const desk = bench.host.greeting('console', null).view as PresenterView;
  const all = new Set([...pulses, stage.round?.of, desk.round?.of, desk.rounds[0]?.of]);
  return all.size === 1 ? [...all][0] : [...all];
}

async function asking() {
  const bench = new HostBench();
  const people = [await bench.person(), await bench.person(), await bench.person()];
  void bench.presenter({ type: 'goTo', slide: 3, step: 0 });
  return { bench, people, open: () => void bench.presenter({ type: 'openRound', activity: 'Q2' }) };
}

it('R14: those count whose phones were connected while the round was open, on all surfaces alike', async () => {
  const { bench, people, open } = await asking();
  const [, , away = ''] = people;
  bench.audience.present.delete(away);
  open();
  expect(of(bench)).toBe(2);
  bench.audience.present.add(away);
  expect(of(bench)).toBe(3);
  bench.audience.present.clear();
  expect(of(bench)).toBe(3);
  await bench.person();
  expect(of(bench)).toBe(4);
});

it('R14: who comes after the close does not count, and who was removed no more', async () => {
  const { bench, people, open } = await asking();
  open();
  expect(of(bench)).toBe(3);
  void bench.presenter({ type: 'closeRound', round: 'Q2.1' });
  await bench.person();
  expect(of(bench)).toBe(3);
  void bench.presenter({ type: 'removePerson', participant: people[0]! });
  expect(of(bench)).toBe(2);
});

it('R14: whoever took part counts, also where nobody knows whose phones were connected', () => {
  const room = new Room().join('ada', 'bob');
  const round = room.open(3, 'Q2');
  room.phone('ada', { type: 'answer', round, value: option });
  const count = (attended: readonly string[] | null) =>
    couldAnswer(room.state, room.state.rounds.get(round)!, attended && new Set(attended));
  expect(count([])).toBe(1);
  expect(count(['bob'])).toBe(2);
  room.presenter({ type: 'closeRound', round });
  room.now += 1_000;
  room.join('cleo');
  expect(count(null)).toBe(2);
});
