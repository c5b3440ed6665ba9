import { expect, it } from 'vitest';
import type { Network } from '@/lib/nn/network';
import type { Cost, HiddenNeuron } from '@/lib/nn/recipe';
import { Judge } from '@/lib/training/thread/judge';
import { look, risesForLong, ruinedFrom } from '@/lib/training/thread/sanity';
import { digits, RUINOUS } from '@/tests/support/toy-learner';
import { rollbacksOf } from '@/tests/support/toy-recording';
import { ToyThread } from '@/tests/support/toy-thread';

const train = (thread: ToyThread, learningRate: number) =>
  thread.send({ type: 'configure', session: 'a', running: true, pace: 0, learningRate });
const last = (thread: ToyThread) => thread.of('report').at(-1)!.report;

it('T8: what is not a number is never reported and never kept', () => {
  const thread = new ToyThread();
  thread.open('a');
  for (let i = 0; i < 10; i++) {
    thread.runFor(1_000);
    train(thread, RUINOUS);
  }
  thread.runFor(1_000);
  expect(rollbacksOf(thread).length).toBeGreaterThanOrEqual(10);
  for (const { report, network } of thread.of('report')) {
    expect(report.costHeldOut).toBeGreaterThan(0);
    expect(network.weights[0]![0]).not.toBeNaN();
  }
  for (const { bytes } of thread.of('checkpoint')) {
    expect(new TextDecoder().decode(bytes)).not.toContain('"skill":null');
  }
});

it('T9: a ruined network is rolled back to the last checkpoint, at half the learning rate', () => {
  const thread = new ToyThread();
  thread.open('a', {}, { examples: digits('early') });
  thread.runFor(5_000);
  thread.send({ type: 'join', session: 'a', examples: digits('late') });
  thread.runFor(550);
  const kept = thread.of('checkpoint').at(-1)!.step;
  expect(last(thread).step).toBeGreaterThan(kept);
  train(thread, RUINOUS);
  thread.runFor(100);
  expect(rollbacksOf(thread)).toMatchObject([{ step: kept, learningRate: RUINOUS / 2 }]);
  thread.runFor(1_000);
  expect(last(thread)).toMatchObject({ learningRate: RUINOUS / 2, joined: 2 });
  expect(last(thread).step).toBeGreaterThan(kept);
});

it('T9: if that ruins it again, the rate is at most half of one that is known to work', () => {
  const thread = new ToyThread();
  thread.open('a');
  thread.runFor(2_000);
  train(thread, 1e30);
  thread.runFor(1_000);
  expect(rollbacksOf(thread).map(({ learningRate }) => learningRate)).toEqual([5e29, 0.5]);
  expect(last(thread).learningRate).toBe(0.5);
});

it('T9: a cost that is most of the way back to the untrained one is ruin, even if it is a number', () => {
  const thread = new ToyThread();
  thread.open('a');
  thread.runFor(4_000);
  const before = last(thread).costHeldOut;
  expect(before).toBeLessThan(0.1);
  thread.gain = ({ learningRate }) => (learningRate > 1 ? -0.01 : 0.001);
  train(thread, 1.5);
  thread.runFor(3_000);
  expect(rollbacksOf(thread)).toMatchObject([{ learningRate: 0.75 }]);
  for (const { report } of thread.of('report').slice(-20)) {
    expect(report.costHeldOut).toBeLessThan(ruinedFrom(2, before, 'log-likelihood'));
  }
});

it('T9: a network that no learning rate helps is given up', () => {
  const thread = new ToyThread();
  thread.gain = () => Number.NaN;
  thread.open('a');
  thread.runFor(10_000);
  expect(thread.of('failed')).toHaveLength(1);
  expect(thread.of('failed')[0]!.reason).toContain('No learning rate works');
  expect(thread.of('report').every(({ report }) => report.step === 0)).toBe(true);
});

const measured = (
  cost: number,
  readAs: readonly number[] = [200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
) => ({
  cost,
  accuracy: 0.1,
  confusion: Array.from({ length: 100 }, (_, i) => readAs[i % 10]! / 10),
});
const networkOf = (hidden: HiddenNeuron, cost: Cost): Network => ({
  sizes: [1, 1],
  weights: [Float32Array.of(1)],
  biases: [Float32Array.of(0)],
  formulas: { hidden, cost },
});

it('T9: noise around the untrained cost is no ruin', () => {
  const judge = new Judge(1);
  const network = networkOf('sigmoid', 'log-likelihood');
  const ruined = (cost: number) => judge.ruined(network, measured(cost), 2.3, 0);
  judge.passed(2.2, 1);
  expect(ruined(2.6)).toBe(false);
  expect(ruined(Number.NaN)).toBe(true);
  judge.passed(0.1, 1);
  expect(ruined(1.7)).toBe(false);
  expect(ruined(1.9)).toBe(true);
});

it.each<[Cost, number, number]>([
  ['log-likelihood', 2.5, 2.31],
  ['cross-entropy', 8.4, 3.26],
  ['quadratic', 1.2, 0.46],
])('T9: a network that has learnt and knows nothing any more is ruined: %s', (cost, untrained, ignorant) => {
  const judge = new Judge(1);
  const network = networkOf('sigmoid', cost);
  expect(judge.ruined(network, measured(1.4 * untrained), untrained, 0)).toBe(false);
  judge.passed(untrained, 1);
  expect(judge.ruined(network, measured(ignorant), untrained, 0)).toBe(false);
  judge.passed(ignorant / 5, 1);
  expect(judge.ruined(network, measured(ignorant / 2), untrained, 0)).toBe(false);
  expect(judge.ruined(network, measured(ignorant), untrained, 0)).toBe(true);
});

it('T9: ReLU neurons that stay dead for 5,000 digits ruin a network, and it is never kept meanwhile', () => {
  const judge = new Judge(1);
  const alike = [0, 0, 0, 2_000, 0, 0, 0, 0, 0, 0];
  const network = networkOf('relu', 'log-likelihood');
  expect(judge.ruined(network, measured(2.31, alike), 2.5, 1_000)).toBe(false);
  expect(judge.lives).toBe(false);
  expect(judge.ruined(network, measured(2.31, alike), 2.5, 5_999)).toBe(false);
  expect(judge.ruined(network, measured(2.31, alike), 2.5, 6_000)).toBe(true);
  judge.elsewhere();
  expect(judge.ruined(network, measured(2.31, alike), 2.5, 7_000)).toBe(false);
  expect(judge.ruined(network, measured(2.31), 2.5, 20_000)).toBe(false);
  expect(judge.lives).toBe(true);
  const sigmoid = networkOf('sigmoid', 'log-likelihood');
  expect(judge.ruined(sigmoid, measured(2.31, alike), 2.5, 50_000)).toBe(false);
  expect(judge.lives).toBe(true);
});

/** Learns until `turn`, then gets slowly worse at a learning rate above 1/8. */
const overfits = (turn: number) => (learner: { step: number; learningRate: number }) =>
  learner.step < turn ? 0.001 : learner.learningRate > 0.125 ? -0.00002 : 0.00002;

it('T10: a held-out cost that rises for long halves the learning rate until it falls', () => {
  const thread = new ToyThread();
  thread.gain = overfits(2_000);
  thread.open('a');
  thread.runFor(60_000);
  const halvings = thread.of('applied').map(({ change }) => change);
  expect(halvings).toEqual(
    [0.5, 0.25, 0.125].map((learningRate) => ({ kind: 'learningRate', learningRate, by: 'judge' })),
  );
  const highest = Math.max(
    ...thread
      .of('report')
      .slice(-20)
      .map(({ report }) => report.costHeldOut),
  );
  expect(last(thread).costHeldOut).toBeLessThanOrEqual(highest);
});

it('T10: halving ends at a sixteenth, and the presenter’s choice wins', () => {
  const thread = new ToyThread();
  thread.gain = ({ step }) => (step < 2_000 ? 0.001 : -0.000003);
  thread.open('a');
  thread.runFor(100_000);
  expect(last(thread).learningRate).toBe(1 / 16);
  train(thread, 0.75);
  thread.runFor(1_000);
  expect(last(thread).learningRate).toBe(0.75);
});

it('T10: digits that join end the halving', () => {
  const thread = new ToyThread();
  thread.gain = overfits(2_000);
  thread.open('a', {}, { examples: digits(...Array.from({ length: 20 }, (_, i) => `${i}`)) });
  thread.runFor(40_000);
  const eased = last(thread).learningRate;
  expect(eased).toBeLessThan(1);
  thread.send({ type: 'join', session: 'a', examples: digits('one') });
  thread.runFor(500);
  expect(last(thread).learningRate).toBe(eased);
  thread.send({ type: 'join', session: 'a', examples: digits('two', 'three') });
  thread.runFor(500);
  expect(last(thread).learningRate).toBe(1);
});

it('T10: a rise shorter than a pass over MNIST, or seen fewer than eight times, is ignored', () => {
  const risen = (looks: number, samplesEach: number) => {
    let watch = look(null, 1, 0);
    for (let i = 1; i <= looks; i++) watch = look(watch, 2, i * samplesEach);
    return risesForLong(watch, looks * samplesEach);
  };
  expect(risen(59, 1_000)).toBe(false);
  expect(risen(61, 1_000)).toBe(true);
  expect(risen(7, 100_000)).toBe(false);
  expect(risen(8, 100_000)).toBe(true);
});

it('T10: while the held-out cost falls, however noisily, the rate stays', () => {
  let watch = look(null, 1, 0);
  for (let i = 1; i < 500; i++) {
    watch = look(watch, 0.2 + 1 / (1 + i / 20) + (i % 2 === 0 ? 0.01 : -0.01), i * 400);
    expect(risesForLong(watch, i * 400)).toBe(false);
  }
});

it('T11: checkpoints come at most 5 s apart while training, also with many sessions', () => {
  const thread = new ToyThread();
  const names = Array.from({ length: 12 }, (_, i) => `session ${i}`);
  names.forEach((name, seed) => {
    thread.open(name, { seed, pace: seed % 2 === 0 ? 0 : 500 });
  });
  thread.runFor(30_000);
  for (const name of names) {
    const times = thread.of('checkpoint', name).map(({ at }) => at);
    expect(times.length).toBeGreaterThan(5);
    for (const [i, at] of times.entries()) if (i > 0) expect(at - times[i - 1]!).toBeLessThan(5_000);
  }
});

it('T11: a change is in a checkpoint within 1.5 s, and nothing is kept twice', () => {
  const thread = new ToyThread();
  thread.open('a', { running: false });
  thread.runFor(10_000);
  expect(thread.of('checkpoint')).toHaveLength(1);
  for (const id of ['x', 'y']) {
    thread.send({ type: 'join', session: 'a', examples: digits(id) });
    thread.runFor(10);
  }
  thread.runFor(1_500);
  const bytes = thread.of('checkpoint').at(-1)!.bytes;
  expect(new TextDecoder().decode(bytes)).toContain('"ids":["x","y"]');
  thread.runFor(10_000);
  expect(thread.of('checkpoint')).toHaveLength(2);
});
