// The one wrapper around everything that comes over a socket: it checks rate, form, size and role, then acts and answers.
// It catches whatever is thrown. No other code listens to what clients send.

import type { Clock } from '../../clock';
import { textLength } from '../../digits/packed-strokes';
import type { Log } from '../../log';
import { type Ack, isQuery, type Request, requestSchema } from '../../protocol/message';
import { allowed, type ClientRole } from '../../protocol/roles';
import { err, ok, type Result } from '../../result';
import type { Actor } from '../../session/command';
import { type Rejection, reject } from '../../session/rejection';
import type { SessionHost } from '../host/session-host';
import { boundAnswers, type Line } from './answers';
import { answerRate, drawingRate, maxDrawing, messageRate, patience, tokenBucket } from './limits';

export type Visitor = {
  readonly actor: Extract<Actor, { role: ClientRole }>;
  readonly host: Pick<SessionHost, 'handle'>;
  /** ms, as measured by the server. */
  readonly roundTrip: () => number;
  readonly line: Line;
};

export type Wrapper = {
  /**
   * Answers one event of a client, whatever its name and arguments. Resolves after the answer: true, or false if the
   * client behaves so badly that it should be disconnected.
   */
  receive(packet: readonly unknown[]): Promise<boolean>;
};

export function wrap(visitor: Visitor, { clock, log }: { clock: Clock; log: Log }): Wrapper {
  const { role } = visitor.actor;
  const read = readerFor(clock);
  const drawings = tokenBucket(clock, drawingRate.perSecond, drawingRate.burst);
  const refusals = tokenBucket(clock, patience.perSecond, patience.burst);
  const answerQuery = boundAnswers(visitor.line, answerRate[role], clock);
  let patient = true;

  const perform = async (request: Request, reply: (ack: Ack) => void) => {
    const { command } = request;
    const handle = () => visitor.host.handle(visitor.actor, request, visitor.roundTrip());
    if (!allowed[command.type].includes(role)) return reply(refuse(reject('notAllowed')));
    if (isQuery(command)) return answerQuery(handle, reply);
    const wait = command.type === 'draw' ? drawings.take() : 0;
    reply(wait > 0 ? refuse(reject('tooFast', wait)) : await handle());
  };

  return {
    async receive([name, body, ...rest]) {
      const reply =
        rest.length === 1 && typeof rest[0] === 'function' ? (rest[0] as (ack: Ack) => void) : () => {};
      try {
        const message = read(name, body);
        if (!message.ok && refusals.take() > 0) patient = false;
        if (message.ok) await perform(message.value, reply);
        else reply(refuse(message.error));
      } catch (error) {
        log.error({ err: error }, 'a command failed');
        reply(refuse(reject('failed', 1_000)));
      }
      return patient;
    },
  };
}

/** Checks rate, form and size. What it refuses, no honest client sends for long. */
function readerFor(clock: Clock) {
  const messages = tokenBucket(clock, messageRate.perSecond, messageRate.burst);
  return (name: unknown, body: unknown): Result<Request, Rejection> => {
    const wait = messages.take();
    if (wait > 0) return err(reject('tooFast', wait));
    const parsed = name === 'command' ? requestSchema.safeParse(body) : null;
    if (!parsed?.success) return err(reject('malformed'));
    const request = parsed.data as Request;
    const { command } = request;
    const fits = command.type !== 'draw' || textLength(command.strokes) <= maxDrawing;
    return fits ? ok(request) : err(reject('malformed'));
  };
}

const refuse = (rejection: Rejection): Ack => ({ ok: false, ...rejection });
