// The one wrapper around everything that comes over a socket: it checks rate, form, size and role, then acts and answers.
// It catches whatever is thrown. No other code listens to what clients send.

import type { Clock } from '../../clock';
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
  const judge = judgeOf(visitor.actor.role, clock);
  const refusals = tokenBucket(clock, patience.perSecond, patience.burst);
  const answerQuery = boundAnswers(visitor.line, answerRate[visitor.actor.role], clock);
  const handle = (request: Request) => visitor.host.handle(visitor.actor, request, visitor.roundTrip());
  let patient = true;

  return {
    async receive([name, body, ...rest]) {
      const reply =
        rest.length === 1 && typeof rest[0] === 'function' ? (rest[0] as (ack: Ack) => void) : null;
      const respond = (ack: Ack) => {
        if (isUncivil(ack) && refusals.take() > 0) patient = false;
        reply?.(ack);
      };
      try {
        const judged = judge(name, body);
        if (!judged.ok) respond({ ok: false, ...judged.error });
        else if (isQuery(judged.value.command)) await answerQuery(() => handle(judged.value), respond);
        else respond(await handle(judged.value));
      } catch (error) {
        log.error({ err: error }, 'a command failed');
        reply?.({ ok: false, ...reject('failed', 1_000) });
      }
      return patient;
    },
  };
}

/** What one message asks for, or why it is refused. */
function judgeOf(role: ClientRole, clock: Clock) {
  const messages = tokenBucket(clock, messageRate.perSecond, messageRate.burst);
  const drawings = tokenBucket(clock, drawingRate.perSecond, drawingRate.burst);
  return (name: unknown, body: unknown): Result<Request, Rejection> => {
    const wait = messages.take();
    if (wait > 0) return err(reject('tooFast', wait));
    const parsed = name === 'command' ? requestSchema.safeParse(body) : null;
    if (!parsed?.success) return err(reject('malformed'));
    const request = parsed.data as Request;
    if (!allowed[request.command.type].includes(role)) return err(reject('notAllowed'));
    if (request.command.type === 'draw') {
      if (JSON.stringify(request.command.strokes).length > maxDrawing) return err(reject('malformed'));
      const rest = drawings.take();
      if (rest > 0) return err(reject('tooFast', rest));
    }
    return ok(request);
  };
}

const isUncivil = (ack: Ack) => !ack.ok && (ack.code === 'tooFast' || ack.code === 'malformed');
