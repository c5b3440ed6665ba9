import { expect, it } from 'vitest';
import type { LogEntry } from '@/lib/training/plan';
import { replay } from '@/lib/training/replay';
import { routeOf, type Stop } from '@/lib/training/route';
import { digits, toyMaker } from '@/tests/support/toy-learner';

const join = (step: number, ...ids: string[]): LogEntry => ({ step, change: { kind: 'join', ids } });
const leave = (step: number, ...ids: string[]): LogEntry => ({ step, change: { kind: 'leave', ids } });
const rollback = (step: number): LogEntry => ({ step, change: { kind: 'rollback', learningRate: 0.25 } });

const settings = { sizes: [1, 1], seed: 7, batchSize: 10, learningRate: 0.5 };
const ids = ['a', 'b', 'c', 'd'];
const examples = new Map(digits(...ids).map((example) => [example.id, example]));

/** Two digits that leave again, one of them late, and a rollback in between. */
const log = [join(0, 'a'), join(100, 'b'), join(200, 'c'), rollback(150), join(180, 'd'), leave(300, 'b')];

function visit(stops: Stop[], known = examples) {
  let trained = 0;
  const maker = toyMaker({ onTrain: () => {} });
  const recording = { settings, log, examples: known };
  const found = [];
  for (const { stop, learner } of replay(recording, maker, stops, () => trained++)) {
    const trace = learner ? learner.network().biases[0]![0] : null;
    found.push({ ...stop, trace, rate: learner?.learningRate, joined: learner?.joined });
  }
  return { found, trained };
}

it('T15: every version of the history is visited, with the digits it had', () => {
  const { found } = visit([
    { step: 250, logged: 3 },
    { step: 150, logged: 3 },
    { step: 180, logged: 4 },
    { step: 180, logged: 5 },
    { step: 400, logged: 6 },
  ]);
  expect(found).toMatchObject([
    { step: 150, logged: 3, joined: 2, rate: 0.5 },
    { step: 250, logged: 3, joined: 3, rate: 0.5 },
    { step: 180, logged: 4, joined: 3, rate: 0.25 },
    { step: 180, logged: 5, joined: 4, rate: 0.25 },
    { step: 400, logged: 6, joined: 3, rate: 0.25 },
  ]);
});

it('T15: a version that begins like an earlier one continues from there, to the same bits', () => {
  const stops: Stop[] = [
    { step: 250, logged: 3 },
    { step: 290, logged: 5 },
    { step: 400, logged: 6 },
  ];
  const together = visit(stops);
  expect(together.trained).toBe(250 + (290 - 150) + (400 - 100));
  expect(together.trained).toBe(routeOf(log, stops).length);
  for (const [i, stop] of stops.entries()) {
    expect(visit([stop]).found[0]!.trace).toBe(together.found[i]!.trace);
  }
});

it('T15: if a digit is missing, what came before it and what never had it are still visited', () => {
  const known = new Map([...examples].filter(([id]) => id !== 'b'));
  const { found } = visit(
    [
      { step: 100, logged: 1 },
      { step: 100, logged: 2 },
      { step: 101, logged: 2 },
      { step: 200, logged: 6 },
    ],
    known,
  );
  expect(found.map((one) => one.trace !== null)).toEqual([true, false, false, true]);
});
