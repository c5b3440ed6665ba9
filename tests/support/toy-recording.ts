import type { LogEntry } from '@/lib/training/plan';
import { digits } from './toy-learner';
import type { ToyThread } from './toy-thread';
import type { ToyTrainer } from './toy-trainer';

/** The checksum of all that happened to the network of the last report. */
export const trace = (thread: ToyThread) => thread.of('report').at(-1)!.network.biases[0]![0]!;
const stop = (thread: ToyThread) =>
  thread.send({ type: 'configure', session: 'a', running: false, pace: 0, learningRate: rateOf(thread) });
export const rateOf = (thread: ToyThread) => thread.of('report').at(-1)!.report.learningRate;
export const logOf = (thread: ToyThread): LogEntry[] =>
  thread.heard.flatMap(({ news }): LogEntry[] =>
    news.type === 'applied' ? [{ step: news.step, change: news.change }] : [],
  );
/** Every time that the cost ran away: where to, and with which rate. */
export const rollbacksOf = (toys: Pick<ToyThread, 'of'> | Pick<ToyTrainer, 'of'>) =>
  toys
    .of('applied')
    .flatMap(({ step, change }) =>
      change.kind === 'rollback' ? [{ step, learningRate: change.learningRate }] : [],
    );

/** A session with changes at odd moments; its log and its last network are the recording. */
export function recorded(thread: ToyThread): { checkpoint: Uint8Array; step: number; log: LogEntry[] } {
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
