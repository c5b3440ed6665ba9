// The server's handle on the trainer thread. It keeps the book from which every new thread goes on, so that no request is
// lost with a thread. Nobody waits for a thread.

import type { Clock } from '../clock';
import type { Example } from '../nn/learner';
import { noteControl, noteNews, openingOf, openPage, type Page, resetPage } from './book';
import type {
  Control,
  FromTrainer,
  Opening,
  SessionNews,
  ToTrainer,
  TrainerNews,
  TrainingSettings,
} from './messages';
import { Supervisor, type Thread } from './supervisor';
import type { Trainer } from './trainer';

export type TrainerParts = {
  /** Starts the built workers/trainer. */
  readonly spawn: () => Thread;
  readonly clock: Clock;
  readonly log: Log;
  /** Called for every news; what it throws is logged. */
  readonly onMessage: (news: TrainerNews) => void;
  /** The first thread is started then; at once where nothing is given. */
  readonly begin?: Promise<void>;
};

/** The part of a pino logger that this needs. */
export type Log = Record<'info' | 'warn' | 'error', (fields: object, text: string) => void>;

export const createTrainer = (parts: TrainerParts): Trainer => new ThreadTrainer(parts);

class ThreadTrainer implements Trainer {
  readonly #book = new Map<string, Page>();
  #runs = 0;
  readonly #supervisor: Supervisor;

  constructor(private readonly parts: TrainerParts) {
    const { spawn, clock, begin } = parts;
    this.#supervisor = new Supervisor({
      spawn,
      clock,
      begin,
      hear: (message) => this.#hear(message),
      up: () => this.#up(),
      down: (reason) => {
        parts.log.error({ reason }, 'the trainer is down');
        this.#tell({ type: 'trainerDown', reason });
      },
    });
  }

  open(session: string, opening: Opening): void {
    const page = openPage(++this.#runs, opening);
    this.#book.set(session, page);
    this.#open(session, page);
  }

  close(session: string): void {
    if (this.#book.delete(session)) this.#send({ type: 'close', session });
  }

  configure(session: string, { running, pace, learningRate }: Control): void {
    const page = this.#book.get(session);
    if (!page) return;
    noteControl(page, { running, pace, learningRate });
    this.#send({ type: 'configure', session, running, pace, learningRate });
  }

  join(session: string, examples: readonly Example[]): void {
    const page = this.#book.get(session);
    if (!page) return;
    for (const example of examples) page.examples.set(example.id, example);
    this.#send({ type: 'join', session, examples });
  }

  leave(session: string, ids: readonly string[]): void {
    const page = this.#book.get(session);
    if (!page) return;
    for (const id of ids) page.examples.delete(id);
    this.#send({ type: 'leave', session, ids });
  }

  reset(session: string, settings: TrainingSettings): void {
    const page = this.#book.get(session);
    if (!page) return;
    const next = resetPage(page, ++this.#runs, settings);
    this.#book.set(session, next);
    this.#send({ type: 'reset', session, run: next.run, settings });
  }

  stop(): Promise<void> {
    return this.#supervisor.stop();
  }

  #send(message: ToTrainer): void {
    this.#supervisor.send(message);
  }

  #open(session: string, page: Page): void {
    this.#send({ type: 'open', session, run: page.run, opening: openingOf(page) });
  }

  #up(): void {
    this.parts.log.info({ sessions: this.#book.size }, 'the trainer is up');
    for (const [session, page] of this.#book) this.#open(session, page);
    this.#tell({ type: 'trainerUp' });
  }

  #hear(message: FromTrainer): void {
    if (message.type === 'news') this.#hearSession(message.run, message.news);
  }

  #hearSession(run: number, news: SessionNews): void {
    const { log } = this.parts;
    const page = this.#book.get(news.session);
    if (page?.run !== run) return;
    if (news.type === 'failed') log.error({ ...news }, 'training failed');
    if (news.type === 'applied' && news.change.kind === 'rollback') {
      log.warn({ ...news }, 'training diverged and was rolled back');
    }
    noteNews(page, news);
    this.#tell(news);
  }

  #tell(news: TrainerNews): void {
    try {
      this.parts.onMessage(news);
    } catch (error) {
      this.parts.log.error({ error, news: news.type }, 'the news of the trainer could not be processed');
    }
  }
}
