import { expect, it } from 'vitest';
import { digits } from '@/tests/support/toy-learner';
import { settings, ToyThread } from '@/tests/support/toy-thread';

it('T1: sessions at full speed share the time evenly, whatever their mini-batches take', () => {
  const thread = new ToyThread();
  thread.msPerMiniBatch = ({ settings: { seed } }) => [0.1, 1, 3, 6][seed]!;
  for (const seed of [0, 1, 2, 3]) thread.open(`session ${seed}`, { seed });
  thread.runFor(20_000);
  const times = [0, 1, 2, 3].map((seed) => thread.trained.get(seed)!);
  const mean = times.reduce((a, b) => a + b) / 4;
  for (const time of times) expect(time / mean).toBeCloseTo(1, 1);
});

it('T1: time that the machine gives to other programs counts for nobody', () => {
  const thread = new ToyThread();
  thread.msPerMiniBatch = ({ settings: { seed }, step }) => (seed === 1 && step % 1_000 === 500 ? 400 : 0.5);
  thread.open('a', { seed: 1 });
  thread.open('b', { seed: 2 });
  thread.runFor(6_000);
  const steps = ['a', 'b'].map((session) => thread.of('report', session).at(-1)!.report.step);
  expect(steps[0]! / steps[1]!).toBeCloseTo(1, 1);
});

it('T1: no slice of work lasts longer than 10 ms', () => {
  const thread = new ToyThread();
  thread.msPerMiniBatch = ({ settings: { seed } }) => [0.1, 1.9, 3.9][seed]!;
  for (const seed of [0, 1, 2]) thread.open(`session ${seed}`, { seed });
  thread.runFor(10_000);
  expect(Math.max(...thread.slices)).toBeLessThanOrEqual(10);
});

it('T1: a session that slept does not make up for it', () => {
  const thread = new ToyThread();
  thread.open('a', { seed: 1 });
  thread.open('late', { seed: 2, running: false });
  thread.runFor(5_000);
  const before = thread.trained.get(1)!;
  thread.send({ type: 'configure', session: 'late', running: true, pace: 0, learningRate: 1 });
  thread.runFor(1_000);
  expect((thread.trained.get(1)! - before) / thread.trained.get(2)!).toBeCloseTo(1, 0);
});

it('T1: a session keeps its pace beside one at full speed', () => {
  const thread = new ToyThread();
  thread.open('full', { seed: 1 });
  thread.open('a', { seed: 2, pace: 2000 });
  thread.runFor(10_000);
  expect(thread.of('report').at(-1)!.report.samples).toBeGreaterThan(19_000);
});

it.each([500, 2000])('T2: at pace %i that many samples per second are trained on', (pace) => {
  const thread = new ToyThread();
  thread.open('a', { pace });
  thread.runFor(10_000);
  const { report } = thread.of('report').at(-1)!;
  expect(report.samples / (pace * 10)).toBeCloseTo(1, 1);
  expect(report.samplesPerSecond / pace).toBeCloseTo(1, 1);
});

it('T2: training keeps to a pace below one mini-batch per second, too', () => {
  const thread = new ToyThread();
  thread.open('a', { pace: 1, batchSize: 10 });
  thread.runFor(60_000);
  expect(thread.of('report').at(-1)!.report.step).toBe(5);
});

it('T2: what was missed while the thread was away is not made up for in one burst', () => {
  const thread = new ToyThread();
  thread.open('a', { pace: 500 });
  thread.runFor(3_000);
  const before = thread.of('report').at(-1)!.report.samples;
  thread.clock.pass(20_000);
  thread.runFor(1_000);
  expect(thread.of('report').at(-1)!.report.samples - before).toBeLessThan(1_000);
});

it('T2: neither full speed nor a rest changes the pace that follows', () => {
  const thread = new ToyThread();
  thread.open('a', { pace: 0 });
  thread.runFor(2_000);
  thread.send({ type: 'configure', session: 'a', running: false, pace: 500, learningRate: 1 });
  thread.runFor(5_000);
  const rested = thread.of('report').at(-1)!.report.samples;
  thread.send({ type: 'configure', session: 'a', running: true, pace: 500, learningRate: 1 });
  thread.runFor(2_100);
  const added = thread.of('report').at(-1)!.report.samples - rested;
  expect(added).toBeGreaterThan(900);
  expect(added).toBeLessThan(1_100);
});

it('T14: a bug stops only its own session, and a reset starts that one again', () => {
  const thread = new ToyThread();
  let broken = true;
  thread.msPerMiniBatch = ({ settings: { seed }, step }) => {
    if (broken && seed === 1 && step === 20) throw new Error('a bug');
    return 0.5;
  };
  thread.open('a', { seed: 1 }, { examples: digits('x') });
  thread.open('b', { seed: 2 });
  thread.runFor(1_000);
  expect(thread.of('failed')).toHaveLength(1);
  expect(thread.of('failed')[0]!.reason).toContain('a bug');
  expect(thread.of('report', 'b').at(-1)!.report.step).toBeGreaterThan(500);
  broken = false;
  thread.send({ type: 'reset', session: 'a', run: 2, settings: { ...settings, seed: 1 } });
  thread.runFor(1_000);
  expect(thread.of('report').at(-1)!.report).toMatchObject({ joined: 1 });
  expect(thread.of('report').at(-1)!.report.step).toBeGreaterThan(500);
});

it('T14: nothing more is heard of a closed session', () => {
  const thread = new ToyThread();
  thread.open('a');
  thread.runFor(500);
  thread.send({ type: 'close', session: 'a' });
  const before = thread.heard.length;
  thread.runFor(1_000);
  expect(thread.heard.length).toBe(before);
});
