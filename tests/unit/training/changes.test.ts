import { expect, it } from 'vitest';
import { decodeRunCheckpoint } from '@/lib/training/run-checkpoint';
import { digits } from '@/tests/support/toy-learner';
import { rateOf, recorded, rollbacksOf, trace } from '@/tests/support/toy-recording';
import { settings, ToyThread } from '@/tests/support/toy-thread';

it('T5: digits join between two mini-batches, and the step is announced', () => {
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

it('T5: a new learning rate takes effect at once; the current one and an impossible one change nothing', () => {
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

it('T6: any checkpoint and the log lead to the same network', () => {
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

it('T15: only new random weights are recorded as a beginning, not those that are resumed', () => {
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

it('T6: the training cost continues from a checkpoint, too', () => {
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

it('T21: where no checkpoint is sound, the log trains the same network again, and nothing is told of a rollback', () => {
  const first = new ToyThread();
  const { checkpoint, log, step } = recorded(first);
  const began = first.of('began')[0]!;
  for (const damaged of [null, checkpoint.slice(0, -1)]) {
    const again = new ToyThread();
    const examples = digits('a', 'b', 'c', 'd', 'e');
    const { learningRate: firstRate, recipe } = began;
    again.open(
      'a',
      { running: false, learningRate: 2 },
      { checkpoint: damaged, log, step, examples, recipe, firstRate },
    );
    again.runFor(20_000);
    expect([...again.of('applied'), ...again.of('began')]).toEqual([]);
    expect(again.of('retraining')[0]).toMatchObject({ without: 'checkpoints', target: step });
    expect(again.of('report')[0]!.report).toMatchObject({ step, joined: 5, learningRate: 2 });
    expect(trace(again)).toBe(trace(first));
    const untrained = (thread: ToyThread) =>
      decodeRunCheckpoint(thread.of('checkpoint').at(-1)!.bytes)!.untrained;
    expect(untrained(again)).toBe(untrained(first));
  }
});

it('T6: a checkpoint of another seed or a damaged one is not used, and the log stays true', () => {
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
    expect(rollbacksOf(again)).toMatchObject([{ step: 0, learningRate: 2 }]);
    expect(again.of('report')[0]!.report).toMatchObject({ step: 0, joined: 5, learningRate: 2 });
  }
});
