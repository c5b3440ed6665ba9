import { expect, it } from 'vitest';
import { Ledger, ledgerOf } from '@/lib/session/ledger/ledger';
import type { SessionState } from '@/lib/session/state';
import { mineView, phoneView, presenterView, stageView } from '@/lib/session/view/views';
import { Chaos } from '../../support/chaos/chaos';
import { chaosDeck } from '../../support/chaos/deck';

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

const contents = (ledger: Ledger, { rounds }: SessionState) => ({
  present: ids(ledger.present.all()),
  namesHeld: ids(ledger.namesHeld.all()),
  namesApproved: ids(ledger.namesApproved.all()),
  asking: ids(ledger.askingForTime.all()),
  drawingsHeld: ids(ledger.drawingsHeld.all()),
  drawingsApart: ids(ledger.drawingsApart.all()),
  drawingsApproved: ids(ledger.drawingsApproved.all()),
  wordsHeld: [...ledger.wordsHeld].sort(),
  training: ledger.training,
  right: ledger.right,
  longest: ledger.longestTimeFactor,
  drawn: [...rounds.keys()].map((id) => Object.fromEntries(ledger.round(id).drawn)),
});

function play(seed: number, steps: number, check: (chaos: Chaos) => void): Chaos {
  const chaos = new Chaos(seed, () => {});
  for (let i = 0; i < steps; i++) {
    chaos.step();
    check(chaos);
  }
  return chaos;
}

it('V14: what the fold counts and lists is what a walk over the whole state finds, whatever happens', () => {
  const filled = new Set<string>();
  for (let seed = 1; seed <= 100; seed++) {
    play(seed, 120, ({ state }) => {
      const walked = contents(new Ledger(state), state);
      expect(contents(ledgerOf(state), state), `seed ${seed}`).toEqual(walked);
      for (const [name, value] of Object.entries(walked))
        if (Array.isArray(value) ? value.length > 0 : value > 0) filled.add(name);
    });
  }
  const { state } = new Chaos(1, () => {});
  // The chaos draws blanks, which are read right by luck alone.
  filled.add('right');
  expect([...filled].sort()).toEqual(Object.keys(contents(new Ledger(state), state)).sort());
});

const join = {
  pin: '123456',
  url: 'http://talk.test/j/x',
  address: 'talk.test',
  takeAway: 'http://talk.test/a',
};

const viewsOf = (state: SessionState) => {
  const context = { deck: chaosDeck, now: 1_000, join };
  const mine = ['ada', 'bob', 'eve'].map((person) => mineView(state, person, chaosDeck));
  return [phoneView(state, context), stageView(state, context), presenterView(state, context), mine];
};

it('V14: a view that was made before is made again without a walk over participants, drawings or answers', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const { state } = play(seed, 150, () => {});
    const before = viewsOf(state);
    const collections = [state.participants, state.drawings, state.questions];
    const answers = [...state.rounds.values()].map((round) => round.answers);
    for (const map of [...collections, ...answers]) forbidWalks(map);
    expect(viewsOf(state)).toEqual(before);
  }
});

function forbidWalks(map: ReadonlyMap<unknown, unknown>): void {
  const walk = () => {
    throw new Error('a view walked over all of them');
  };
  for (const way of ['keys', 'values', 'entries', 'forEach', Symbol.iterator])
    Object.defineProperty(map, way, { value: walk });
}
