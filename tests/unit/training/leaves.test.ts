import { expect, it } from 'vitest';
import type { LogEntry } from '@/lib/training/plan';
import { digits } from '@/tests/support/toy-learner';
import { logOf, recorded, trace } from '@/tests/support/toy-recording';
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

it('T7: catching up is announced, and nothing is reported until it is done', () => {
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
  expect(thread.of('applied').slice(-3)).toMatchObject([
    { step, change: { kind: 'leave', ids: ['a'] } },
    { step, change: { kind: 'join', ids: ['g'] } },
    { step, change: { kind: 'leave', ids: ['c'] } },
  ]);
  expect(thread.of('report').at(-1)!.report).toMatchObject({ step, joined: 4 });
});
