import { expect, it } from 'vitest';
import type { LogEntry } from '@/lib/training/plan';
import { digits } from '@/tests/support/toy-learner';
import { settings, ToyThread } from '@/tests/support/toy-thread';

/** The checksum of all that happened to the network of the last report. */
const trace = (thread: ToyThread) => thread.of('report').at(-1)!.network.biases[0]![0]!;
const stop = (thread: ToyThread) =>
  thread.send({ type: 'configure', session: 'a', running: false, pace: 0, learningRate: rateOf(thread) });
const rateOf = (thread: ToyThread) => thread.of('report').at(-1)!.report.learningRate;
const logOf = (thread: ToyThread): LogEntry[] =>
  thread.heard.flatMap(({ news }): LogEntry[] => {
    if (news.type === 'applied') return [{ step: news.step, change: news.change }];
    if (news.type !== 'diverged') return [];
    return [{ step: news.step, change: { kind: 'rollback', learningRate: news.learningRate } }];
  });

it('T5: digits join between two mini-batches, announced with the step', () => {
  const thread = new ToyThread();
  thread.open('a', {}, { examples: digits('early') });
  thread.runFor(1_000);
  thread.send({ type: 'join', session: 'a', examples: digits('x', 'y') });
  thread.send({ type: 'join', session: 'a', examples: digits('z', 'x') });
  thread.runFor(500);
  const [early, joined, ...more] = thread.of('applied');
  expect(early).toMatchObject({ step: 0, change: { kind: 'join', ids: ['early'] } });
  expect(joined!.step).toBeGreaterThan(500);
  expect(joined!.change).toEqual({ kind: 'join', ids: ['x', 'y', 'z'] });
  expect(more).toEqual([]);
  expect(thread.of('report').at(-1)!.report.joined).toBe(4);
});

it('T5: a new learning rate takes effect at once, the present one and an impossible one change nothing', () => {
  const thread = new ToyThread();
  thread.open('a');
  thread.runFor(1_000);
  for (const learningRate of [1, Number.NaN, -1, 0, Number.POSITIVE_INFINITY, 2]) {
    thread.send({ type: 'configure', session: 'a', running: true, pace: 0, learningRate });
  }
  thread.runFor(500);
  expect(thread.of('applied').map(({ change }) => change)).toEqual([
    { kind: 'learningRate', learningRate: 2, by: 'presenter' },
  ]);
  expect(rateOf(thread)).toBe(2);
});

it('T5: a reset begins again from the new seed with all digits of the room', () => {
  const thread = new ToyThread();
  thread.open('a', {}, { examples: digits('x', 'y') });
  thread.runFor(1_000);
  thread.send({ type: 'leave', session: 'a', ids: ['y'] });
  thread.send({ type: 'reset', session: 'a', run: 2, settings: { ...settings, seed: 9, running: false } });
  thread.runFor(100);
  const after = thread.heard.filter(({ run }) => run === 2).map(({ news }) => news);
  expect(after[0]).toMatchObject({ type: 'applied', step: 0, change: { kind: 'join', ids: ['x'] } });
  expect(after[1]).toMatchObject({ type: 'began', learningRate: 1, batchSize: 10 });
  expect(after[2]).toMatchObject({ type: 'report', report: { step: 0, joined: 1 } });
});

/** A session with changes at odd moments; its log and its last network are the recording. */
function recorded(thread: ToyThread): { checkpoint: Uint8Array; step: number; log: LogEntry[] } {
  thread.open('a', {}, { examples: digits('a', 'b') });
  thread.runFor(1_300);
  thread.send({ type: 'join', session: 'a', examples: digits('c') });
  thread.runFor(2_100);
  thread.send({ type: 'configure', session: 'a', running: true, pace: 0, learningRate: 2 });
  thread.runFor(1_700);
  thread.send({ type: 'join', session: 'a', examples: digits('d', 'e') });
  thread.runFor(900);
  stop(thread);
  thread.runFor(200);
  const { step } = thread.of('report').at(-1)!.report;
  return { checkpoint: thread.of('checkpoint').at(-2)!.bytes, step, log: logOf(thread) };
}

it('T6: from any checkpoint and the log the same network is trained again', () => {
  const first = new ToyThread();
  const { step, log } = recorded(first);
  const checkpoints = first.of('checkpoint');
  expect(checkpoints.length).toBeGreaterThan(3);
  for (const { bytes } of checkpoints) {
    const again = new ToyThread();
    const examples = digits('a', 'b', 'c', 'd', 'e');
    again.open('a', { running: false, learningRate: 2 }, { checkpoint: bytes, log, step, examples });
    again.runFor(10_000);
    expect(again.of('report')[0]!.report).toMatchObject({ step, joined: 5, learningRate: 2 });
    expect(trace(again)).toBe(trace(first));
    expect(again.of('applied')).toEqual([]);
  }
});

it('T15: only new random weights begin, not those that are taken up again', () => {
  const first = new ToyThread();
  const { checkpoint, log, step } = recorded(first);
  expect(first.of('began')).toHaveLength(1);
  const again = new ToyThread();
  const examples = digits('a', 'b', 'c', 'd', 'e');
  again.open('a', {}, { checkpoint, log, step, examples });
  again.open('a', {}, { checkpoint: null, log, step, examples });
  again.runFor(100);
  expect(again.of('began')).toEqual([]);
});

it('T6: the training cost goes on from a checkpoint, too', () => {
  const first = new ToyThread();
  const { step, log } = recorded(first);
  const again = new ToyThread();
  const { bytes: checkpoint } = first.of('checkpoint').at(-2)!;
  const examples = digits('a', 'b', 'c', 'd', 'e');
  again.open('a', { running: false, learningRate: 2 }, { checkpoint, log, step, examples });
  again.runFor(10_000);
  const told = first.of('report').at(-1)!.report.costTraining;
  expect(again.of('report')[0]!.report.costTraining).toBe(told);
  expect(told).not.toBeNull();
});

it('T6: a checkpoint without a log is enough: digits that it does not know join where it ends', () => {
  const first = new ToyThread();
  const { checkpoint } = recorded(first);
  const again = new ToyThread();
  again.open(
    'a',
    { running: false, learningRate: 2 },
    { checkpoint, examples: digits('a', 'b', 'c', 'd', 'e', 'new') },
  );
  again.runFor(1_000);
  expect(again.of('applied')).toHaveLength(1);
  const { change, step } = again.of('applied')[0]!;
  expect(change.kind === 'join' && change.ids).toContain('new');
  expect(again.of('report')[0]!.report).toMatchObject({ step, joined: 6 });
});

it('T6: a checkpoint of another seed or a damaged one is not used; the log is kept true', () => {
  const first = new ToyThread();
  const { checkpoint, log, step } = recorded(first);
  const damaged = checkpoint.slice(0, -1);
  const examples = digits('a', 'b', 'c', 'd', 'e');
  for (const [bytes, seed] of [
    [damaged, 7],
    [checkpoint, 8],
  ] as const) {
    const again = new ToyThread();
    again.open('a', { running: false, seed, learningRate: 2 }, { checkpoint: bytes, log, step, examples });
    again.runFor(1_000);
    expect(again.of('diverged')).toMatchObject([{ step: 0, learningRate: 2 }]);
    expect(again.of('report')[0]!.report).toMatchObject({ step: 0, joined: 5, learningRate: 2 });
  }
});

it('T7: when digits leave, the network becomes the one that never saw them', () => {
  const withThem = new ToyThread();
  recorded(withThem);
  withThem.send({ type: 'leave', session: 'a', ids: ['b', 'd', 'e', 'nobody'] });
  withThem.runFor(20_000);
  const last = withThem.of('report').at(-1)!.report;
  expect(last.joined).toBe(2);

  const log: LogEntry[] = logOf(withThem).flatMap(({ step, change }): LogEntry[] => {
    if (change.kind === 'leave') return [];
    if (change.kind !== 'join') return [{ step, change }];
    const ids = change.ids.filter((id) => id === 'a' || id === 'c');
    return ids.length > 0 ? [{ step, change: { kind: 'join', ids } }] : [];
  });
  const without = new ToyThread();
  without.open('a', { running: false }, { examples: digits('a') });
  without.runFor(100);
  const { bytes } = without.of('checkpoint')[0]!;
  const again = new ToyThread();
  const { step } = last;
  again.open(
    'a',
    { running: false, learningRate: 2 },
    { checkpoint: bytes, log, step, examples: digits('a', 'c') },
  );
  again.runFor(20_000);
  expect(again.of('report').at(-1)!.report.step).toBe(step);
  expect(trace(again)).toBe(trace(withThem));
});

it('T7: digits that joined late are trained away from the last checkpoint before them', () => {
  const thread = new ToyThread();
  recorded(thread);
  thread.trained.clear();
  const { step } = thread.of('report').at(-1)!.report;
  thread.send({ type: 'leave', session: 'a', ids: ['e'] });
  thread.runFor(5_000);
  expect(thread.of('report').at(-1)!.report).toMatchObject({ step, joined: 4 });
  const again = thread.trained.get(settings.seed)! / 0.5;
  expect(again).toBeGreaterThan(0);
  expect(again).toBeLessThan(step * 0.75);
});

it('T7: digits that nothing was trained on since they joined cost nothing to take out', () => {
  const thread = new ToyThread();
  recorded(thread);
  thread.runFor(3_000);
  const before = trace(thread);
  thread.send({ type: 'join', session: 'a', examples: digits('f') });
  thread.runFor(500);
  expect(trace(thread)).not.toBe(before);
  thread.trained.clear();
  thread.send({ type: 'leave', session: 'a', ids: ['f'] });
  thread.runFor(500);
  expect(thread.trained.size).toBe(0);
  expect(thread.of('report').at(-1)!.report.joined).toBe(5);
  expect(trace(thread)).toBe(before);
});

it('T7: catching up is told, and nothing is reported before it is done', () => {
  const thread = new ToyThread();
  recorded(thread);
  const { step } = thread.of('report').at(-1)!.report;
  const heard = thread.heard.length;
  thread.send({ type: 'leave', session: 'a', ids: ['a'] });
  thread.runFor(10_000);
  const news = thread.heard.slice(heard).map(({ news: one }) => one);
  const told = news.findIndex(({ type }) => type === 'retraining');
  expect(news[told]).toMatchObject({ without: 'digits', target: step });
  const reports = news.flatMap((one) => (one.type === 'report' ? [one.report.step] : []));
  expect(reports).toEqual([step]);
  expect(news.findIndex(({ type }) => type === 'report')).toBeGreaterThan(told);
});

it('T7: changes during the catching up take effect after it', () => {
  const thread = new ToyThread();
  recorded(thread);
  const { step } = thread.of('report').at(-1)!.report;
  thread.send({ type: 'leave', session: 'a', ids: ['a'] });
  thread.runFor(50);
  thread.send({ type: 'join', session: 'a', examples: digits('g') });
  thread.runFor(150);
  thread.send({ type: 'leave', session: 'a', ids: ['c'] });
  thread.runFor(10_000);
  expect(thread.of('applied').slice(-3)).toMatchObject([
    { step, change: { kind: 'leave', ids: ['a'] } },
    { step, change: { kind: 'join', ids: ['g'] } },
    { step, change: { kind: 'leave', ids: ['c'] } },
  ]);
  expect(thread.of('report').at(-1)!.report).toMatchObject({ step, joined: 4 });
});
