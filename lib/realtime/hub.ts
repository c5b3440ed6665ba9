// All sessions of this process: loaded when somebody comes, one host each, put away when nobody needs them.

import type { Clock } from '../clock';
import type { Log } from '../log';
import type { TrainerNews } from '../training/messages';
import type { SessionHost } from './host/session-host';
import type { Room } from './sockets/room';

export type Running = { readonly host: SessionHost; readonly room: Room };

export type HubParts = {
  readonly clock: Clock;
  readonly log: Log;
  /** Loads a session and makes its host; null where there is no such session. `broken` asks for another load. */
  readonly open: (session: string, broken: (error: unknown) => void) => Promise<Running | null>;
};

export type Hub = {
  find(session: string): Promise<Running | null>;
  /** Only one that is in memory already. */
  present(session: string): Running | null;
  hear(news: TrainerNews): void;
  close(): Promise<void>;
};

/** ms between two looks for sessions that nobody needs. */
const SWEEP = 60_000;

export function createHub({ clock, log, open }: HubParts): Hub {
  const running = new Map<string, Running>();
  const opening = new Map<string, Promise<Running | null>>();
  const closing = new Map<string, Promise<void>>();
  let idle = new Set<string>();
  let stopped = false;

  const start = async (session: string): Promise<Running | null> => {
    await closing.get(session);
    const opened = await open(session, (error) => {
      log.error({ err: error, session }, 'a session is folded again from its events');
      opened?.room.cut();
      void putAway(session);
    });
    if (opened) running.set(session, opened);
    return opened;
  };

  const putAway = (session: string): Promise<void> => {
    const one = running.get(session);
    if (!one) return Promise.resolve();
    running.delete(session);
    const closed = one.host.close().finally(() => closing.delete(session));
    closing.set(session, closed);
    return closed;
  };

  /** Ended and empty at two looks in a row: the fold can be made again at any time. */
  const sweep = () => {
    const found = new Set<string>();
    for (const [session, { host, room }] of running) {
      const needed = room.has('phone') || room.has('stage') || room.has('console');
      if (host.state.endedAt === null || needed) continue;
      if (idle.has(session)) void putAway(session);
      else found.add(session);
    }
    idle = found;
    cancelSweep = clock.after(SWEEP, sweep);
  };
  let cancelSweep = clock.after(SWEEP, sweep);

  return {
    async find(session) {
      if (stopped) return null;
      const here = running.get(session);
      if (here) return here;
      const under = opening.get(session) ?? start(session).finally(() => opening.delete(session));
      opening.set(session, under);
      return under;
    },
    present: (session) => running.get(session) ?? null,
    hear(news) {
      const concerned = 'session' in news ? [running.get(news.session)] : [...running.values()];
      for (const one of concerned) {
        try {
          one?.host.hear(news);
        } catch (error) {
          log.error({ err: error }, 'news of the trainer could not be taken in');
        }
      }
    },
    async close() {
      stopped = true;
      cancelSweep();
      await Promise.all([...running.keys()].map(putAway));
      await Promise.all(closing.values());
    },
  };
}
