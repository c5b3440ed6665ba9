import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { loadTestDigits } from '@/lib/digits/mnist';
import { encodeNetwork } from '@/lib/nn/codec';
import { evaluate } from '@/lib/nn/evaluate';
import type { Example } from '@/lib/nn/learner';
import type { Network } from '@/lib/nn/network';
import { type Built, buildWorkers, RealTrainer, settings } from '@/tests/support/built-trainer';

let built: Built;
let real: RealTrainer;
const test = loadTestDigits();
const opened = { settings, checkpoint: null, examples: [], log: [], step: 0 };
const slow = { ...settings, pace: 2000 };
const start = (file: (starts: number) => string = () => built.trainer) => {
  real = new RealTrainer(file);
  return real.trainer;
};
const bits = (network: Network) => Buffer.from(encodeNetwork(network)).toString('base64');

/** Test digits as if the room had drawn them. */
const drawn = (from: number, count: number): Example[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `digit-${from + i}`,
    participant: `person-${i % 7}`,
    label: test.labels[from + i]!,
    pixels: test.pixels.slice((from + i) * 784, (from + i + 1) * 784),
  }));

beforeAll(async () => {
  built = await buildWorkers();
});
afterEach(() => real.trainer.stop());
afterAll(() => built.remove());

it('T4: the built thread learns from MNIST, from one in ten to above four in five', async () => {
  const trainer = start();
  trainer.open('a', opened);
  const untrained = await real.next('report');
  expect(untrained.report.step).toBe(0);
  expect(untrained.report.accuracyTest).toBeLessThan(0.3);
  const { report, network } = await real.next('report', (news) => news.report.accuracyTest > 0.8);
  expect(report.confusion.reduce((a, b) => a + b)).toBe(report.testCount);
  expect(evaluate(network, test, 0, test.count).accuracy).toBeCloseTo(report.accuracyTest, 1);
});

it('without SIMD the thread trains in plain TypeScript and says so in the log', async () => {
  const withoutSimd = 'data:text/javascript,WebAssembly.validate=()=>false';
  const worker = new Worker(built.trainer, { stderr: true, execArgv: ['--import', withoutSimd] });
  real = new RealTrainer(() => worker);
  const [line] = await once(worker.stderr, 'data');
  expect(String(line)).toContain('No WebAssembly SIMD here');
  real.trainer.open('a', opened);
  const { report } = await real.next('report', (news) => news.report.step > 0);
  expect(report.samples).toBe(10 * report.step);
});

it('T13: killed ten times, the thread goes on and the network with it', async () => {
  const trainer = start();
  trainer.open('a', { ...opened, settings: slow, examples: drawn(0, 50) });
  for (let kill = 0; kill < 10; kill++) {
    const { step } = (await real.next('report', (news) => news.report.step > 0)).report;
    await real.worker.terminate();
    expect((await real.next('report')).report.step).toBeGreaterThanOrEqual(step);
  }
  // A busy machine may have taken a slow start for a hang, and replaced one more.
  expect(real.workers.length).toBeGreaterThanOrEqual(11);
  expect(real.of('applied')).toHaveLength(1);
  expect(real.of('report').at(-1)!.report).toMatchObject({ joined: 50 });
});

it('T12: a thread that hangs is replaced, and training goes on', async () => {
  const trainer = start((starts) => (starts === 0 ? built.hanging : built.trainer));
  trainer.open('a', { ...opened, settings: slow });
  const down = await real.next('trainerDown');
  expect(down.reason).toBe('hung');
  await real.next('report', (news) => news.report.step > 200);
});

it('T9: a learning rate beyond all bounds is rolled back, and nothing ruined is seen', async () => {
  const trainer = start();
  trainer.open('a', opened);
  await real.next('report', (news) => news.report.accuracyTest > 0.8);
  trainer.configure('a', { running: true, pace: 0, learningRate: 1e30 });
  await real.next('report', (news) => news.report.learningRate <= 0.25 && news.report.accuracyTest > 0.8);
  expect(real.of('applied').map(({ change }) => change.kind)).toContain('rollback');
  for (const { report } of real.of('report')) expect(report.costHeldOut).toBeLessThan(4);
});

it('T9: a checkpoint of weights that are not numbers is passed over, and the log replayed from the seed', async () => {
  const trainer = start();
  trainer.open('a', { ...opened, settings: { ...settings, pace: 5000 }, examples: drawn(0, 20) });
  const { bytes, step } = await real.next('checkpoint', (news) => news.step > 0);
  const before = real.of('report').find(({ report }) => report.step === step)!;
  trainer.close('a');
  bytes.fill(0xff, -40);
  const log = real.of('applied').map((news) => ({ step: news.step, change: news.change }));
  trainer.open('a', {
    settings: { ...settings, running: false },
    checkpoint: bytes,
    examples: drawn(0, 20),
    log,
    step,
  });
  const after = await real.next('report');
  expect(after.report.step).toBe(step);
  expect(bits(after.network)).toBe(bits(before.network));
});

it('T11: stopped at full speed, the thread keeps the network as it stands, and a new one has nothing to catch up with', async () => {
  const trainer = start();
  trainer.open('a', { ...opened, examples: drawn(0, 20) });
  await real.next('report', (news) => news.report.step > 1_000);
  await trainer.stop();
  const [kept, last] = [real.of('checkpoint').at(-1)!, real.of('report').at(-1)!];
  expect(kept.step).toBe(last.report.step);
  const log = real.of('applied').map(({ step, change }) => ({ step, change }));
  const again = start();
  const opening = { settings: { ...settings, running: false }, examples: drawn(0, 20), log, step: kept.step };
  again.open('a', { ...opening, checkpoint: kept.bytes });
  const first = await real.next('report');
  expect(first.report).toMatchObject({ step: kept.step, costTraining: last.report.costTraining });
  expect(bits(first.network)).toBe(bits(last.network));
  expect(real.of('retraining')).toEqual([]);
});

it('T7: real digits that leave leave no trace in any bit', async () => {
  const trainer = start();
  const [kept, gone] = [drawn(0, 30), drawn(100, 30)];
  trainer.open('with', { ...opened, settings: slow, examples: kept });
  await real.next('report', (news) => news.report.step > 100);
  trainer.join('with', gone);
  await real.next('report', (news) => news.report.step > 300 && news.report.joined === 60);
  trainer.configure('with', { ...slow, running: false });
  const ids = gone.map(({ id }) => id);
  trainer.leave('with', ids);
  const without = await real.next('report', (news) => news.report.joined === 30);
  const untouched = real.of('checkpoint').find(({ step }) => step === 0)!;
  trainer.open('never', {
    settings: { ...slow, running: false },
    checkpoint: untouched.bytes,
    examples: kept,
    log: [],
    step: without.report.step,
  });
  const never = await real.next('report', (news) => news.session === 'never');
  expect(never.report.step).toBe(without.report.step);
  expect(bits(never.network)).toBe(bits(without.network));
});
