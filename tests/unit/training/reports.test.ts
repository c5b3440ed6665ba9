import { expect, it } from 'vitest';
import { isSane } from '@/lib/training/thread/sanity';
import { digits } from '@/tests/support/toy-learner';
import { ToyThread } from '@/tests/support/toy-thread';

it('T3: there are up to five reports per second while training, never more', () => {
  const thread = new ToyThread();
  thread.open('a');
  thread.runFor(10_000);
  const times = thread.of('report').map(({ at }) => at);
  expect(times.length).toBeGreaterThan(40);
  for (const [i, at] of times.entries()) if (i > 0) expect(at - times[i - 1]!).toBeGreaterThanOrEqual(200);
});

it('T3: drawings that join one by one at rest make at most five reports per second', () => {
  const thread = new ToyThread();
  thread.open('a', { running: false });
  for (let i = 0; i < 100; i++) {
    thread.send({ type: 'join', session: 'a', examples: digits(`digit ${i}`) });
    thread.runFor(20);
  }
  thread.runFor(1_000);
  expect(thread.of('report').length).toBeLessThanOrEqual(12);
  expect(thread.of('report').at(-1)!.report.joined).toBe(100);
});

it('T3: nothing is reported when nothing changed', () => {
  const thread = new ToyThread();
  thread.open('a', { running: false });
  thread.runFor(60_000);
  expect(thread.of('report')).toHaveLength(1);
});

it('T3: while training, measuring takes about a quarter of the time at most', () => {
  const thread = new ToyThread();
  thread.open('a');
  thread.open('b', { seed: 2 });
  thread.runFor(10_000);
  const trained = thread.trained.get(7)! + thread.trained.get(2)!;
  expect(trained / 10_000).toBeGreaterThan(0.74);
});

it('T4: the untrained network is reported first, on all test digits', () => {
  const thread = new ToyThread();
  thread.open('a', { running: false });
  thread.runFor(20);
  expect(thread.of('report')).toHaveLength(1);
  expect(thread.of('report')[0]!.report).toMatchObject({
    step: 0,
    samples: 0,
    costTraining: null,
    costHeldOut: 2,
    testCount: 1000,
    samplesPerSecond: 0,
  });
});

it('T4: while training, a fixed fifth is measured; at the end of an epoch and at rest, everything', () => {
  const thread = new ToyThread();
  thread.open('a', { pace: 500 });
  thread.runFor(10_000);
  const counts = thread.of('report').map(({ report }) => report.testCount);
  // An epoch of the toy learner is 1,000 digits: five of them in ten seconds.
  expect(counts.filter((count) => count === 1000)).toHaveLength(4);
  expect(new Set(counts)).toEqual(new Set([200, 1000]));
  thread.send({ type: 'configure', session: 'a', running: false, pace: 500, learningRate: 1 });
  thread.runFor(1_000);
  expect(thread.of('report').at(-1)!.report).toMatchObject({ testCount: 1000, samplesPerSecond: 0 });
});

it('T4: the figures of a report and its network belong together', () => {
  const thread = new ToyThread();
  thread.open('a');
  thread.runFor(3_000);
  for (const { report, network } of thread.of('report')) {
    expect(report.costHeldOut).toBeCloseTo(2 * Math.exp(-network.weights[0]![0]!), 5);
  }
});

it('T4: the training cost is smoothed over about 1,000 digits', () => {
  const thread = new ToyThread();
  thread.gain = ({ step }) => (step % 2 === 0 ? 1 : -1);
  thread.open('a', { pace: 2000 });
  thread.runFor(5_000);
  const mean = (2 + 2 * Math.exp(-1)) / 2;
  for (const { report } of thread.of('report').slice(2)) expect(report.costTraining).toBeCloseTo(mean, 1);
});

it('T8: a network that is not finite is not sane', () => {
  const of = (weight: number) => ({
    sizes: [1, 1],
    weights: [Float32Array.of(weight)],
    biases: [Float32Array.of(0)],
  });
  expect(isSane(of(1))).toBe(true);
  expect(isSane(of(Number.NaN))).toBe(false);
  expect(isSane(of(Number.POSITIVE_INFINITY))).toBe(false);
});
