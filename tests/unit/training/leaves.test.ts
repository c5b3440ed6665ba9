import { expect, it } from 'vitest';
import type { LogEntry } from '@/lib/training/plan';
import { digits, RUINOUS } from '@/tests/support/toy-learner';
import { logOf, rateOf, recorded, rollbacksOf, trace } from '@/tests/support/toy-recording';
import { settings, ToyThread } from '@/tests/support/toy-thread';

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

it('T7: without digits that joined late, training restarts from the last checkpoint before them', () => {
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

it('T7: after one removal, a later one need not restart from the beginning', () => {
  const thread = new ToyThread();
  recorded(thread);
  const { step } = thread.of('report').at(-1)!.report;
  thread.send({ type: 'leave', session: 'a', ids: ['a'] });
  thread.runFor(10_000);
  thread.trained.clear();
  thread.send({ type: 'leave', session: 'a', ids: ['e'] });
  thread.runFor(10_000);
  expect(thread.of('report').at(-1)!.report).toMatchObject({ step, joined: 3 });
  expect(thread.trained.get(settings.seed)! / 0.5).toBeLessThan(step * 0.75);
});

it('T7: removing digits costs nothing if nothing was trained since they joined', () => {
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

it('T7: catching up is announced, and a paused course reports nothing until it is done', () => {
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

it('T7: changes during a catch-up take effect after it', () => {
  const thread = new ToyThread();
  recorded(thread);
  const { step } = thread.of('report').at(-1)!.report;
  thread.send({ type: 'leave', session: 'a', ids: ['a'] });
  thread.runFor(50);
  thread.send({ type: 'join', session: 'a', examples: digits('g') });
  thread.runFor(150);
  thread.send({ type: 'leave', session: 'a', ids: ['c'] });
  thread.runFor(10_000);
  expect(thread.of('applied').slice(-2)).toMatchObject([
    { step, change: { kind: 'join', ids: ['g'] } },
    { step, change: { kind: 'leave', ids: ['a', 'c'] } },
  ]);
  expect(thread.of('report').at(-1)!.report).toMatchObject({ step, joined: 4 });
});

const goOn = (thread: ToyThread) =>
  thread.send({ type: 'configure', session: 'a', running: true, pace: 0, learningRate: rateOf(thread) });
const halt = (thread: ToyThread) => {
  thread.send({ type: 'configure', session: 'a', running: false, pace: 0, learningRate: rateOf(thread) });
  thread.runFor(20_000);
};

/** The same log without some drawings, trained in one go up to the same mini-batch. */
function neverSaw(thread: ToyThread, gone: readonly string[], stayed: readonly string[]): ToyThread {
  const log = logOf(thread).flatMap(({ step, change }): LogEntry[] => {
    if (change.kind === 'leave') return [];
    if (change.kind !== 'join') return [{ step, change }];
    const ids = change.ids.filter((id) => !gone.includes(id));
    return ids.length > 0 ? [{ step, change: { kind: 'join', ids } }] : [];
  });
  const first = new ToyThread();
  first.open('a', { running: false }, { examples: digits('b') });
  first.runFor(100);
  const { bytes } = first.of('checkpoint')[0]!;
  const again = new ToyThread();
  const { step, learningRate } = thread.of('report').at(-1)!.report;
  const examples = digits(...stayed);
  again.open('a', { running: false, learningRate }, { checkpoint: bytes, log, step, examples });
  again.runFor(30_000);
  expect(again.of('report').at(-1)!.report.step).toBe(step);
  return again;
}

it('T7: while it trains again, the network goes on with them and is shown, with how far that is; then they leave', () => {
  const thread = new ToyThread();
  recorded(thread);
  goOn(thread);
  const heard = thread.heard.length;
  const { step } = thread.of('report').at(-1)!.report;
  thread.send({ type: 'leave', session: 'a', ids: ['a'] });
  thread.runFor(2_000);
  thread.send({ type: 'join', session: 'a', examples: digits('g') });
  thread.runFor(20_000);
  halt(thread);
  const news = thread.heard.slice(heard).map(({ news: one }) => one);
  const left = news.findIndex((one) => one.type === 'applied' && one.change.kind === 'leave');
  const shown = news.slice(0, left).flatMap((one) => (one.type === 'report' ? [one] : []));
  expect(shown.length).toBeGreaterThan(3);
  for (const { report, retraining } of shown) {
    expect(report.step).toBeGreaterThanOrEqual(step);
    expect(retraining?.target).toBe(report.step);
  }
  expect(shown.at(-1)!.report.step).toBeGreaterThan(step);
  const after = news.slice(left).flatMap((one) => (one.type === 'report' ? [one] : []));
  expect(after.every(({ report, retraining }) => report.joined === 5 && retraining === undefined)).toBe(true);
  expect(trace(thread)).toBe(trace(neverSaw(thread, ['a'], ['b', 'c', 'd', 'e', 'g'])));
});

it('T7: a drawing that comes back while it is on its way out joins after it has left', () => {
  const thread = new ToyThread();
  recorded(thread);
  goOn(thread);
  thread.send({ type: 'leave', session: 'a', ids: ['a', 'c'] });
  thread.runFor(100);
  thread.send({ type: 'join', session: 'a', examples: digits('c') });
  thread.send({ type: 'leave', session: 'a', ids: ['d'] });
  thread.runFor(30_000);
  halt(thread);
  expect(thread.of('applied').slice(-2)).toMatchObject([
    { change: { kind: 'leave', ids: ['a', 'c', 'd'] } },
    { change: { kind: 'join', ids: ['c'] } },
  ]);
  expect(thread.of('report').at(-1)!.report.joined).toBe(3);
});

it('T7: a rollback while it trains again changes nothing about who leaves', () => {
  const thread = new ToyThread();
  recorded(thread);
  goOn(thread);
  thread.send({ type: 'leave', session: 'a', ids: ['a'] });
  thread.runFor(300);
  thread.send({ type: 'configure', session: 'a', running: true, pace: 0, learningRate: 2 * RUINOUS });
  thread.runFor(500);
  expect(rollbacksOf(thread).length).toBeGreaterThan(0);
  thread.runFor(40_000);
  halt(thread);
  expect(thread.of('applied').some(({ change }) => change.kind === 'leave')).toBe(true);
  expect(thread.of('report').at(-1)!.report.joined).toBe(4);
});
