import { expect, it } from 'vitest';
import { noteControl, noteNews, openPage } from '@/lib/training/book';
import { digits } from '@/tests/support/toy-learner';
import { rollbacksOf } from '@/tests/support/toy-recording';
import { opening, settings, ToyThread } from '@/tests/support/toy-thread';
import { ToyTrainer } from '@/tests/support/toy-trainer';

const last = (toys: ToyTrainer, session = 'a') => toys.of('report', session).at(-1)!;

it('T12: a thread that crashes is replaced at once, then after longer and longer waits of up to two seconds', () => {
  const toys = new ToyTrainer();
  const delays: number[] = [];
  toys.runFor(100);
  for (let i = 0; i < 7; i++) {
    const { length } = toys.workers;
    toys.worker.crash(new Error('out of memory'));
    const at = toys.clock.now();
    while (toys.workers.length === length) toys.runFor(1);
    delays.push(Math.round((toys.clock.now() - at) / 10) * 10);
    toys.runFor(100);
  }
  expect(delays).toEqual([0, 250, 500, 1000, 2000, 2000, 2000]);
  toys.runFor(10_000);
  const { length } = toys.workers;
  toys.worker.crash(null);
  toys.runFor(20);
  expect(toys.workers.length).toBe(length + 1);
});

it('T12: each crash is reported and logged once, and so is each recovery', () => {
  const toys = new ToyTrainer();
  toys.runFor(100);
  toys.worker.crash(new Error('out of memory'));
  toys.runFor(1_000);
  expect(toys.heard.map(({ news }) => news)).toEqual([
    { type: 'trainerUp' },
    { type: 'trainerDown', reason: 'crashed: out of memory' },
    { type: 'trainerUp' },
  ]);
  expect(toys.logged).toEqual(['the trainer is up', 'the trainer is down', 'the trainer is up']);
});

it('T12: a thread that is silent for two seconds is ended and replaced', () => {
  const toys = new ToyTrainer();
  toys.trainer.open('a', opening());
  toys.runFor(20_000);
  toys.worker.state = 'hung';
  const { step } = last(toys).report;
  const at = toys.clock.now();
  toys.runFor(7_000);
  const [downAt] = toys.times('trainerDown');
  expect(downAt! - at).toBeGreaterThanOrEqual(1_500);
  expect(downAt! - at).toBeLessThanOrEqual(2_250);
  expect(toys.workers.map(({ state }) => state)).toEqual(['gone', 'alive']);
  expect(last(toys).report.step).toBeGreaterThan(step);
});

it('T12: a thread that could not be started is tried again', () => {
  const toys = new ToyTrainer();
  toys.canStart = false;
  toys.runFor(1_500);
  expect(toys.times('trainerDown').length).toBeGreaterThan(2);
  toys.canStart = true;
  toys.runFor(2_500);
  expect(toys.times('trainerUp')).toHaveLength(1);
});

it('T12: a server that was itself late does not blame the thread', () => {
  const toys = new ToyTrainer();
  toys.runFor(2_000);
  toys.clock.pass(60_000);
  toys.runFor(2_000);
  expect(toys.times('trainerDown')).toEqual([]);
});

it('T13: no session loses a mini-batch that was reported, however often the thread dies', () => {
  const toys = new ToyTrainer();
  toys.trainer.open('a', opening({}, { examples: digits('x') }));
  toys.trainer.open('b', opening({ seed: 3 }));
  for (let i = 0; i < 10; i++) {
    toys.runFor(700 + 310 * i);
    const before = { a: last(toys).report.step, b: last(toys, 'b').report.step };
    const heard = toys.heard.length;
    toys.worker.crash(null);
    toys.runFor(5_000);
    const after = toys.heard.slice(heard).flatMap(({ news }) => (news.type === 'report' ? [news] : []));
    for (const session of ['a', 'b'] as const) {
      const first = after.find((news) => news.session === session)!;
      expect(first.report.step).toBeGreaterThanOrEqual(before[session]);
    }
  }
  expect(toys.of('applied')).toHaveLength(1);
  expect(rollbacksOf(toys)).toEqual([]);
});

it('T13: after a crash the network is what it would have been', () => {
  const plain = new ToyThread();
  const toys = new ToyTrainer();
  toys.trainer.open('a', opening({}, { examples: digits('x') }));
  toys.runFor(4_500);
  toys.trainer.join('a', digits('y'));
  toys.runFor(2_000);
  const kept = toys.of('checkpoint').length;
  while (toys.of('checkpoint').length === kept) toys.runFor(1);
  toys.trainer.configure('a', { running: true, pace: 0, learningRate: 3 });
  toys.runFor(20);
  expect(toys.of('checkpoint').length).toBe(kept + 1);
  toys.worker.crash(null);
  toys.runFor(3_000);
  toys.trainer.configure('a', { running: false, pace: 0, learningRate: 3 });
  toys.runFor(500);
  const { report, network } = last(toys);
  const log = toys.of('applied').map(({ step, change }) => ({ step, change }));
  expect(log.map(({ change }) => change.kind)).toEqual(['join', 'join', 'learningRate']);

  plain.open('a', { running: false });
  plain.runFor(100);
  const { bytes } = plain.of('checkpoint')[0]!;
  const again = new ToyThread();
  again.open(
    'a',
    { running: false, learningRate: 3 },
    { checkpoint: bytes, log, step: report.step, examples: digits('x', 'y') },
  );
  again.runFor(30_000);
  expect(again.of('report')[0]!.report.step).toBe(report.step);
  expect(again.of('report')[0]!.network.biases).toEqual(network.biases);
});

it('T13: what is asked while the thread is down is done when it is back', () => {
  const toys = new ToyTrainer();
  toys.trainer.open('a', opening({}, { examples: digits('x', 'y') }));
  toys.trainer.open('b', opening({ seed: 3 }));
  toys.trainer.open('c', opening({ seed: 4 }));
  toys.runFor(5_000);
  toys.worker.crash(null);
  toys.trainer.join('a', digits('z'));
  toys.trainer.leave('a', ['x']);
  toys.trainer.configure('a', { running: true, pace: 500, learningRate: 2 });
  toys.trainer.reset('b', { ...settings, seed: 33, running: false });
  toys.trainer.close('c');
  toys.trainer.open('d', opening({ seed: 5 }));
  const heard = toys.heard.length;
  toys.runFor(10_000);
  const news = toys.heard.slice(heard).map((one) => one.news);
  expect(last(toys).report).toMatchObject({ joined: 2, learningRate: 2 });
  expect(last(toys).report.samplesPerSecond / 500).toBeCloseTo(1, 1);
  expect(toys.of('applied').slice(1)).toMatchObject([
    { change: { kind: 'leave', ids: ['x'] } },
    { change: { kind: 'join', ids: ['z'] } },
    { change: { kind: 'learningRate', learningRate: 2, by: 'presenter' } },
  ]);
  expect(last(toys, 'b').report).toMatchObject({ step: 0 });
  expect(news.filter((one) => 'session' in one && one.session === 'c')).toEqual([]);
  expect(last(toys, 'd').report.step).toBeGreaterThan(0);
});

it('T13: a rollback and a halving survive a crash', () => {
  const toys = new ToyTrainer();
  toys.trainer.open('a', opening());
  toys.runFor(3_000);
  toys.trainer.configure('a', { running: true, pace: 0, learningRate: 16 });
  while (rollbacksOf(toys).length === 0) toys.runFor(1);
  expect(rollbacksOf(toys)).toHaveLength(1);
  toys.worker.crash(null);
  const heard = toys.heard.length;
  toys.runFor(3_000);
  const reports = toys.heard
    .slice(heard)
    .flatMap(({ news }) => (news.type === 'report' ? [news.report] : []));
  expect(reports[0]).toMatchObject({ step: rollbacksOf(toys)[0]!.step, learningRate: 8 });
  expect(toys.of('applied').map(({ change }) => change.kind)).toEqual(['learningRate', 'rollback']);
});

it('T13: after a reset nothing is heard of the network before it', () => {
  const toys = new ToyTrainer();
  toys.trainer.open('a', opening());
  toys.runFor(3_000);
  const said = () => toys.worker.toy.of('report').length;
  while (said() === toys.of('report').length) toys.runFor(1);
  toys.trainer.reset('a', { ...settings, seed: 8, running: false });
  const heard = toys.heard.length;
  toys.runFor(3_000);
  const steps = toys.heard
    .slice(heard)
    .flatMap(({ news }) => (news.type === 'report' ? [news.report.step] : []));
  expect(steps).toEqual([0]);
});

it('T13: a listener that throws harms no other', () => {
  const toys = new ToyTrainer();
  toys.trainer.open('a', opening());
  toys.onNews = () => {
    throw new Error('a bug in the host');
  };
  toys.runFor(1_000);
  expect(toys.logged).toContain('the news of the trainer could not be processed');
  expect(toys.of('report').length).toBeGreaterThan(2);
});

it('T13: after a stop nothing is started or reported', async () => {
  const toys = new ToyTrainer();
  toys.trainer.open('a', opening());
  const said = () => toys.worker.toy.of('report').length;
  toys.runFor(1_000);
  while (said() === toys.of('report').length) toys.runFor(1);
  const stopped = toys.trainer.stop();
  toys.runFor(50);
  await stopped;
  const heard = toys.heard.length;
  toys.runFor(20_000);
  expect(toys.heard.length).toBe(heard);
  expect(toys.workers.map(({ state }) => state)).toEqual(['gone']);
});

it('T13: a learning rate that is on its way is not undone by an earlier halving', () => {
  const page = openPage(1, opening());
  const applied = (learningRate: number, by: 'presenter' | 'judge') =>
    noteNews(page, {
      type: 'applied',
      session: 'a',
      step: 5,
      change: { kind: 'learningRate', learningRate, by },
    });
  noteControl(page, { running: true, pace: 0, learningRate: 3 });
  applied(0.5, 'judge');
  expect(page.settings.learningRate).toBe(3);
  applied(3, 'presenter');
  applied(1.5, 'judge');
  expect(page.settings.learningRate).toBe(1.5);
});

it('B11: the first thread waits until it may begin, and then does what was asked before', async () => {
  const toys = new ToyTrainer({ waits: true });
  toys.trainer.open('a', opening());
  toys.runFor(40_000);
  expect(toys.workers).toHaveLength(0);
  toys.begin();
  await Promise.resolve();
  toys.runFor(5_000);
  expect(toys.workers).toHaveLength(1);
  expect(last(toys).report.step).toBeGreaterThan(0);
});
