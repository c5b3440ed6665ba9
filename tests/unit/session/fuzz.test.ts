// A room of unreliable phones and a hasty presenter, 1,000 times: see tests/support/chaos. FUZZ_SEED and FUZZ_RUNS choose
// others.

import { expect, it } from 'vitest';
import { allowed } from '@/lib/protocol/roles';
import { Chaos } from '../../support/chaos/chaos';
import { phoneMoves, presenterMoves, unplayed } from '../../support/chaos/moves';
import { Witness } from '../../support/chaos/witness';

const first = Number(process.env.FUZZ_SEED ?? 1);
const runs = Number(process.env.FUZZ_RUNS ?? 1000);
const steps = 120;

const played = [...Object.keys(phoneMoves), ...Object.keys(presenterMoves)];

function evening(seed: number): Witness {
  const witness = new Witness();
  const chaos = new Chaos(seed, witness.heard);
  for (let i = 0; i < steps; i++) {
    chaos.step();
    if (i % 10 === 9) witness.check(chaos);
  }
  witness.checkLog(chaos);
  const before = chaos.state;
  chaos.restart();
  expect(chaos.state).toEqual(before);
  expect(witness.broken).toEqual([]);
  return witness;
}

it(`E3: whatever participants and connections do, answers are kept once, scored once and shown to nobody before the reveal (seeds ${first} to ${first + runs - 1})`, () => {
  const effects = new Set<string>();
  for (let seed = first; seed < first + runs; seed++) {
    try {
      for (const kind of evening(seed).effects) effects.add(kind);
    } catch (error) {
      throw new Error(`seed ${seed}: FUZZ_SEED=${seed} FUZZ_RUNS=1`, { cause: error });
    }
  }
  if (runs >= 1000) expect(played.filter((kind) => !effects.has(kind))).toEqual([]);
});

it('W10: every command that the wire knows is played in the chaos, or there is a reason why not', () => {
  expect([...played, ...Object.keys(unplayed)].sort()).toEqual(Object.keys(allowed).sort());
  for (const reason of Object.values(unplayed)) expect(reason).not.toBe('');
});
