import { expect, it } from 'vitest';
import { sessionCore } from '@/lib/realtime/host/session-core';
import type { Recorded } from '@/lib/session/event';
import { initialState } from '@/lib/session/initial';
import { ManualClock } from '@/tests/support/manual-clock';
import { deck } from '@/tests/support/session';

type Entry = { readonly recorded: readonly Recorded[]; readonly seqThen: number };

function bench() {
  const state = initialState('room', { seed: 7, createdAt: 0 });
  const entries: Entry[] = [];
  const settle: { commit(): void; fail(error: unknown): void }[] = [];
  const broken: unknown[] = [];
  const clock = new ManualClock();
  const core = sessionCore({
    state,
    deck,
    clock,
    seatLimit: 10,
    isHere: () => true,
    written: (name) => name,
    handingIn: () => null,
    drafts: () => new Map(),
    chance: () => 5,
    append: (recorded) => {
      entries.push({ recorded, seqThen: state.seq });
      return new Promise((commit, fail) => settle.push({ commit, fail }));
    },
    onBroken: (error) => broken.push(error),
  });
  const goTo = (slide: number) => core.perform({ role: 'presenter' }, { type: 'goTo', slide, step: 0 });
  return { core, state, entries, settle, broken, goTo, clock };
}

/** What has come of a promise by now. */
async function standing(promise: Promise<void>): Promise<'open' | 'kept' | 'lost'> {
  const turn = new Promise<'open'>((done) => setImmediate(() => done('open')));
  return Promise.race([
    promise.then(
      () => 'kept' as const,
      () => 'lost' as const,
    ),
    turn,
  ]);
}

it('H21: a command is decided, folded and appended before the next one is looked at', () => {
  const { state, entries, goTo, clock } = bench();
  goTo(2);
  clock.pass(1_000);
  goTo(3);
  expect(entries).toEqual([
    { recorded: [{ seq: 1, at: 1_000_000, event: { type: 'slideChanged', slide: 2, step: 0 } }], seqThen: 1 },
    { recorded: [{ seq: 2, at: 1_001_000, event: { type: 'slideChanged', slide: 3, step: 0 } }], seqThen: 2 },
  ]);
  expect([state.slide, state.seq]).toEqual([3, 2]);
});

it('H21: a refusal and a repeat append nothing', () => {
  const { entries, goTo } = bench();
  goTo(2);
  expect(goTo(2).decision).toEqual({ ok: true, value: [] });
  expect(goTo(99).decision).toMatchObject({ ok: false, error: { code: 'noSuchSlide' } });
  expect(entries).toHaveLength(1);
});

it('H22: a command that changes nothing is acknowledged with the commit before it', async () => {
  const { settle, goTo } = bench();
  goTo(2);
  const repeat = goTo(2).durable;
  expect(await standing(repeat)).toBe('open');
  settle[0]!.commit();
  expect(await standing(repeat)).toBe('kept');
});

it('H23: after a failed append the session is broken, and says so once', async () => {
  const { core, settle, broken, goTo } = bench();
  const [first, second] = [goTo(2).durable, goTo(3).durable];
  settle[0]!.fail('the disk is full');
  settle[1]!.fail('the disk is full');
  expect([await standing(first), await standing(second)]).toEqual(['lost', 'lost']);
  expect(broken).toEqual(['the disk is full']);
  expect(core.broken).toBe(true);
  await core.settled();
});
