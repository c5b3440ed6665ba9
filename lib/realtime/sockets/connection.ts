// The one wrapper around everything that comes over a socket: it checks rate, form, size and role, then acts and answers.
// It catches whatever is thrown. No other code listens to what clients send.

import type { Clock } from '../../clock';
import type { Log } from '../../log';
import { type Ack, type Request, requestSchema } from '../../protocol/message';
import { allowed, type ClientRole } from '../../protocol/roles';
import type { Actor } from '../../session/command';
import { type Rejection, reject } from '../../session/rejection';
import type { SessionHost } from '../host/session-host';
import { drawingRate, maxDrawing, messageRate, patience, tokenBucket } from './limits';

export type Visitor = {
  readonly actor: Extract<Actor, { role: ClientRole }>;
  readonly host: Pick<SessionHost, 'handle'>;
  /** ms, as measured by the server. */
  readonly roundTrip: () => number;
};

export type Wrapper = {
  /**
   * Answers one event of a client, whatever its name and arguments. Resolves after the answer: true, or false if the
   * client behaves so badly that it should be disconnected.
   */
  receive(packet: readonly unknown[]): Promise<boolean>;
};

export function wrap(visitor: Visitor, { clock, log }: { clock: Clock; log: Log }): Wrapper {
  const messages = tokenBucket(clock, messageRate.perSecond, messageRate.burst);
  const drawings = tokenBucket(clock, drawingRate.perSecond, drawingRate.burst);
  const refusals = tokenBucket(clock, patience.perSecond, patience.burst);
  let patient = true;

  const answer = async (name: unknown, body: unknown): Promise<Ack> => {
    const wait = messages.take();
    if (wait > 0) return refuse('tooFast', wait);
    const parsed = name === 'command' ? requestSchema.safeParse(body) : null;
    if (!parsed?.success) return refuse('malformed');
    const request = parsed.data as Request;
    if (!allowed[request.command.type].includes(visitor.actor.role)) return refuse('notAllowed');
    if (request.command.type === 'draw') {
      if (JSON.stringify(request.command.strokes).length > maxDrawing) return refuse('malformed');
      const rest = drawings.take();
      if (rest > 0) return refuse('tooFast', rest);
    }
    return visitor.host.handle(visitor.actor, request, visitor.roundTrip());
  };

  return {
    async receive([name, body, ...rest]) {
      const reply =
        rest.length === 1 && typeof rest[0] === 'function' ? (rest[0] as (ack: Ack) => void) : null;
      try {
        const ack = await answer(name, body);
        if (isUncivil(ack) && refusals.take() > 0) patient = false;
        reply?.(ack);
      } catch (error) {
        log.error({ err: error }, 'a command failed');
        reply?.(refuse('failed', 1_000));
      }
      return patient;
    },
  };
}

const isUncivil = (ack: Ack) => !ack.ok && (ack.code === 'tooFast' || ack.code === 'malformed');

const refuse = (code: Rejection['code'], retryAfter?: number): Ack => ({
  ok: false,
  ...reject(code, retryAfter),
});
