// Sockets of no session: the page at /check measures a network over them before a talk. They learn the server's time and
// nothing else, they are few, they may ask little, and each ends by itself.

import type { Socket } from 'socket.io';
import type { Clock } from '../../clock';
import type { Checked } from '../../protocol/check';
import { tokenBucket } from './limits';

/** At once, over all sessions: a hall that arrives, not a hall that stays. */
export const mostChecks = 500;
/** ms; the check holds one for a minute. */
export const checkLifetime = 90_000;
/** The page asks twice per second. */
const askRate = { perSecond: 5, burst: 20 } as const;

/** Whether a handshake asks for such a socket. */
export const asksToCheck = (auth: unknown): boolean =>
  typeof auth === 'object' && auth !== null && 'check' in auth && auth.check === true;

type CheckSocket = Pick<Socket, 'use' | 'on'> & { readonly conn: { close(): unknown } };

export type CheckSockets = {
  readonly full: () => boolean;
  welcome(socket: CheckSocket): void;
};

export function createCheckSockets(clock: Pick<Clock, 'now' | 'after'>): CheckSockets {
  let open = 0;
  return {
    full: () => open >= mostChecks,
    welcome(socket) {
      open += 1;
      const asks = tokenBucket(clock, askRate.perSecond, askRate.burst);
      const cancel = clock.after(checkLifetime, () => void socket.conn.close());
      socket.on('disconnect', () => {
        open -= 1;
        cancel();
      });
      // Before any listener, for every event of any name; `next` is never called.
      socket.use(([name, ...rest]) => {
        const [reply] = rest;
        if (name !== 'check' || rest.length !== 1 || typeof reply !== 'function' || asks.take() > 0)
          return void socket.conn.close();
        reply({ now: clock.now() } satisfies Checked);
      });
    },
  };
}
