// A client that remembers everything it was sent, down to the frames, and can wait for what it wants to see.

import {
  connectLive,
  type Live,
  type LiveOptions,
  type LiveStatus,
  type ValueOf,
} from '@/lib/protocol/client';
import type { Ack, Handshake, Pulse, Query } from '@/lib/protocol/message';
import type { SessionCommand } from '@/lib/session/command';
import type { MineView, PhoneView, PresenterView, StageView, View } from '@/lib/session/view-types';

/** Ends a wait for what never comes, ms; a busy machine may take long. */
const patience = 90_000;

type Waiter = { readonly done: () => boolean; readonly resolve: () => void };

export class Probe {
  readonly views: View[] = [];
  readonly mines: MineView[] = [];
  readonly pulses: Pulse[] = [];
  readonly statuses: LiveStatus[] = [];
  readonly live: Live;
  #waiters: Waiter[] = [];

  constructor(
    url: string,
    handshake: Omit<Handshake, 'version'>,
    cookie?: string,
    options: Partial<LiveOptions> = {},
  ) {
    const note = <T>(list: T[]) => {
      return (one: T) => {
        list.push(one);
        this.#look();
      };
    };
    this.live = connectLive({
      url,
      handshake,
      onView: note(this.views),
      onMine: note(this.mines),
      onPulse: note(this.pulses),
      onStatus: note(this.statuses),
      ...(cookie ? { headers: { cookie } } : {}),
      ...options,
    });
  }

  get status(): LiveStatus['kind'] {
    return this.live.status.kind;
  }
  get phone(): PhoneView {
    return this.views.at(-1) as PhoneView;
  }
  get stage(): StageView {
    return this.views.at(-1) as StageView;
  }
  get console(): PresenterView {
    return this.views.at(-1) as PresenterView;
  }
  get mine(): MineView {
    return this.mines.at(-1) as MineView;
  }

  /** Resolves as soon as `done` holds; rejects with what was seen instead after a long wait. */
  until(done: () => unknown, what = done.toString()): Promise<void> {
    if (done()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const seen = { status: this.live.status, view: this.views.at(-1), mine: this.mines.at(-1) };
        reject(new Error(`never saw: ${what}\n${JSON.stringify(seen).slice(0, 2000)}`));
      }, patience);
      this.#waiters.push({
        done: () => Boolean(done()),
        resolve: () => {
          clearTimeout(timer);
          resolve();
        },
      });
    });
  }

  ready(): Promise<void> {
    return this.until(() => this.views.length > 0, 'a first view');
  }

  command<C extends SessionCommand | Query>(
    command: C,
    options?: { id?: string; within?: number },
  ): Promise<Ack<ValueOf<C>>> {
    return this.live.command(command, { within: patience, ...options });
  }

  close(): void {
    this.live.close();
  }

  #look(): void {
    this.#waiters = this.#waiters.filter((waiter) => {
      if (!waiter.done()) return true;
      waiter.resolve();
      return false;
    });
  }
}
