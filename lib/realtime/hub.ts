// All sessions of this process: each is loaded when somebody comes, has one host, and is put away when nobody needs it.

import type { Clock } from '../clock';
import type { Log } from '../log';
import type { TrainerNews } from '../training/messages';
import type { SessionHost } from './host/session-host';
import type { Room } from './sockets/room';

export type Running = { readonly host: SessionHost; readonly room: Room };

export type HubParts = {
  readonly clock: Clock;
  readonly log: Log;
  /** Loads a session and makes its host; null if there is no such session. `broken` asks for another load. */
  readonly open: (session: string, broken: (error: unknown) => void) => Promise<Running | null>;
};

export type Hub = {
  find(session: string): Promise<Running | null>;
  /** Only a session that is in memory already. */
  present(session: string): Running | null;
  hear(news: TrainerNews): void;
  /** Nothing can be stored, or everything again. */
  diskChanged(): void;
  loadChanged(): void;
  close(): Promise<void>;
};

/** ms between two searches for sessions that nobody needs. */
const SWEEP = 60_000;

export const createHub = (parts: HubParts): Hub => new SessionHub(parts);

class SessionHub implements Hub {
  readonly #running = new Map<string, Running>();
  readonly #opening = new Map<string, Promise<Running | null>>();
  readonly #closing = new Map<string, Promise<void>>();
  /** Sessions that were ended and empty at the last search. */
  #idle: ReadonlySet<string> = new Set();
  #stopped = false;
  #cancelSweep: () => void;

  constructor(private readonly parts: HubParts) {
    this.#cancelSweep = parts.clock.after(SWEEP, () => this.#sweep());
  }

  async find(session: string): Promise<Running | null> {
    if (this.#stopped) return null;
    const here = this.#running.get(session);
    if (here) return here;
    const known = this.#opening.get(session);
    const underway = known ?? this.#start(session).finally(() => this.#opening.delete(session));
    this.#opening.set(session, underway);
    return underway;
  }

  present(session: string): Running | null {
    return this.#running.get(session) ?? null;
  }

  hear(news: TrainerNews): void {
    const concerned = 'session' in news ? [this.#running.get(news.session)] : [...this.#running.values()];
    for (const one of concerned) {
      try {
        one?.host.hear(news);
      } catch (error) {
        this.parts.log.error({ err: error }, 'a session could not process the news of the trainer');
      }
    }
  }

  loadChanged(): void {
    for (const { host } of this.#running.values()) host.loadChanged();
  }

  diskChanged(): void {
    for (const { host } of this.#running.values()) host.diskChanged();
  }

  async close(): Promise<void> {
    this.#stopped = true;
    this.#cancelSweep();
    await Promise.all([...this.#running.keys()].map((session) => this.#putAway(session)));
    await Promise.all(this.#closing.values());
  }

  async #start(session: string): Promise<Running | null> {
    await this.#closing.get(session);
    const opened = await this.parts.open(session, (error) => {
      this.parts.log.error({ err: error, session }, 'a session is folded again from its events');
      opened?.room.cut();
      void this.#putAway(session);
    });
    if (opened) this.#running.set(session, opened);
    return opened;
  }

  #putAway(session: string): Promise<void> {
    const one = this.#running.get(session);
    if (!one) return Promise.resolve();
    this.#running.delete(session);
    const closed = one.host.close().finally(() => this.#closing.delete(session));
    this.#closing.set(session, closed);
    return closed;
  }

  /** Puts away what was ended and empty at two searches in a row: it can be folded again at any time. */
  #sweep(): void {
    const found = new Set<string>();
    for (const [session, { host, room }] of this.#running) {
      const needed = room.has('phone') || room.has('stage') || room.has('console');
      if (host.state.endedAt === null || needed) continue;
      if (this.#idle.has(session)) void this.#putAway(session);
      else found.add(session);
    }
    this.#idle = found;
    this.#cancelSweep = this.parts.clock.after(SWEEP, () => this.#sweep());
  }
}
