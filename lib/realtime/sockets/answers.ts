// How much one connection may ask for: a small query can have a large answer. Its queries are answered one after another, as
// long as it has bytes left and reads what it was sent. Commands are not counted.

import type { Clock } from '../../clock';
import type { Ack } from '../../protocol/message';
import { reject } from '../../session/rejection';
import { type Rate, tokenBucket, waitingForQueries } from './limits';

/** The connection as far as bytes count. */
export type Line = {
  /** Bytes written so far. */
  written(): number;
  /** Bytes that wait for the client to read. */
  waiting(): number;
};

/** Answers one query, or tells the client to wait. */
export type AnswerQuery = (answer: () => Promise<Ack>, reply: (ack: Ack) => void) => Promise<void>;

export function boundAnswers(line: Line, rate: Rate, clock: Pick<Clock, 'now'>): AnswerQuery {
  const bytes = tokenBucket(clock, rate.perSecond, rate.burst);
  let last: Promise<unknown> = Promise.resolve();
  const one: AnswerQuery = async (answer, reply) => {
    const wait = line.waiting() > waitingForQueries ? 1_000 : bytes.take();
    const ack: Ack = wait > 0 ? { ok: false, ...reject('tooFast', wait) } : await answer();
    const before = line.written();
    reply(ack);
    bytes.spend(line.written() - before);
  };
  return (answer, reply) => {
    const mine = last.then(() => one(answer, reply));
    last = mine.catch(() => {});
    return mine;
  };
}
