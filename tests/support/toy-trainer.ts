import { createTrainer, type TrainerParts } from '@/lib/training/client';
import type { FromTrainer, SessionNews, ToTrainer, TrainerNews } from '@/lib/training/messages';
import type { Thread } from '@/lib/training/supervisor';
import type { Trainer } from '@/lib/training/trainer';
import { ManualClock } from './manual-clock';
import { ToyThread } from './toy-thread';

type Listeners = {
  message?: (message: FromTrainer) => void;
  error?: (error: unknown) => void;
  exit?: (code: number) => void;
};

/** Between saying and hearing, ms. */
const LATENCY = 3;

/** A thread of toys that can crash and hang like a real one. */
class ToyWorker implements Thread {
  readonly toy: ToyThread;
  state: 'alive' | 'hung' | 'gone' = 'alive';
  #listeners: Listeners = {};

  constructor(private readonly clock: ManualClock) {
    this.toy = new ToyThread(clock, (message) => {
      if (this.state === 'alive') this.#later(() => this.#listeners.message?.(message));
    });
  }

  postMessage(message: ToTrainer): void {
    if (this.state === 'alive') this.toy.send(message);
  }

  on(event: keyof Listeners, listener: (value: never) => void): void {
    this.#listeners = { ...this.#listeners, [event]: listener };
  }

  async terminate(): Promise<void> {
    this.crash(null);
  }

  crash(error: Error | null): void {
    this.state = 'gone';
    if (error) this.#later(() => this.#listeners.error?.(error));
    this.#later(() => this.#listeners.exit?.(1));
  }

  #later(task: () => void): void {
    this.clock.after(LATENCY, task);
  }
}

/** The server's handle over threads of toys, on one clock. */
export class ToyTrainer {
  readonly clock = new ManualClock();
  readonly heard: { readonly at: number; readonly news: TrainerNews }[] = [];
  readonly logged: string[] = [];
  readonly workers: ToyWorker[] = [];
  onNews: (news: TrainerNews) => void = () => {};
  canStart = true;
  /** Lets a thread that waits begin. */
  begin: () => void = () => {};
  readonly trainer: Trainer;

  constructor({ waits = false } = {}) {
    const begin = new Promise<void>((done) => {
      this.begin = done;
    });
    this.trainer = createTrainer({ ...this.#parts, ...(waits && { begin }) });
  }

  readonly #parts: TrainerParts = {
    spawn: () => {
      if (!this.canStart) throw new Error('no such file');
      this.workers.push(new ToyWorker(this.clock));
      return this.workers.at(-1)!;
    },
    clock: this.clock,
    log: {
      info: (_, text) => this.logged.push(text),
      warn: (_, text) => this.logged.push(text),
      error: (_, text) => this.logged.push(text),
    },
    onMessage: (news) => {
      this.heard.push({ at: this.clock.now(), news });
      this.onNews(news);
    },
  };

  get worker(): ToyWorker {
    return this.workers.at(-1)!;
  }

  runFor(ms: number): void {
    const end = this.clock.now() + ms;
    while (this.clock.now() < end) {
      if (this.workers.at(-1)?.state === 'alive') this.worker.toy.runFor(1);
      else this.clock.advance(1);
    }
  }

  of<Type extends SessionNews['type']>(type: Type, session = 'a') {
    return this.heard.flatMap(({ at, news }) =>
      news.type === type && 'session' in news && news.session === session
        ? [{ at, ...(news as Extract<SessionNews, { type: Type }>) }]
        : [],
    );
  }

  times(type: TrainerNews['type']): number[] {
    return this.heard.filter(({ news }) => news.type === type).map(({ at }) => at);
  }
}
