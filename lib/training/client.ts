// The server's handle on the trainer thread. Keeps the book from which every new thread goes on, so that
// nothing that was asked is lost with a thread; nobody ever waits for one.

import type { Clock } from '../clock';
import { noteControl, noteNews, openingOf, openPage, type Page, resetPage } from './book';
import type { FromTrainer, SessionNews, ToTrainer, TrainerNews } from './messages';
import { supervise, type Thread } from './supervisor';
import type { Trainer } from './trainer';

export type TrainerParts = {
  /** Starts the built workers/trainer. */
  readonly spawn: () => Thread;
  readonly clock: Clock;
  readonly log: Log;
  /** Called for every news; what it throws is logged. */
  readonly onMessage: (news: TrainerNews) => void;
};

/** What is used of a pino logger. */
export type Log = Record<'info' | 'warn' | 'error', (fields: object, text: string) => void>;

export function createTrainer({ spawn, clock, log, onMessage }: TrainerParts): Trainer {
  const book = new Map<string, Page>();
  let runs = 0;

  const tell = (news: TrainerNews) => {
    try {
      onMessage(news);
    } catch (error) {
      log.error({ error, news: news.type }, 'what the trainer said was not taken well');
    }
  };
  const open = (session: string, page: Page) => {
    send({ type: 'open', session, run: page.run, opening: openingOf(page) });
  };
  const hearSession = (run: number, news: SessionNews) => {
    const page = book.get(news.session);
    if (page?.run !== run) return;
    if (news.type === 'failed') log.error({ ...news }, 'training failed');
    if (news.type === 'applied' && news.change.kind === 'rollback') {
      log.warn({ ...news }, 'training diverged and was rolled back');
    }
    noteNews(page, news);
    tell(news);
  };
  const supervisor = supervise({
    spawn,
    clock,
    hear: (message: FromTrainer) => message.type === 'news' && hearSession(message.run, message.news),
    up: () => {
      log.info({ sessions: book.size }, 'the trainer is up');
      for (const [session, page] of book) open(session, page);
      tell({ type: 'trainerUp' });
    },
    down: (reason) => {
      log.error({ reason }, 'the trainer is down');
      tell({ type: 'trainerDown', reason });
    },
  });
  const send = (message: ToTrainer) => supervisor.send(message);

  return {
    open(session, opening) {
      const page = openPage(++runs, opening);
      book.set(session, page);
      open(session, page);
    },
    close(session) {
      if (book.delete(session)) send({ type: 'close', session });
    },
    configure(session, { running, pace, learningRate }) {
      const page = book.get(session);
      if (!page) return;
      noteControl(page, { running, pace, learningRate });
      send({ type: 'configure', session, running, pace, learningRate });
    },
    join(session, examples) {
      const page = book.get(session);
      if (!page) return;
      for (const example of examples) page.examples.set(example.id, example);
      send({ type: 'join', session, examples });
    },
    leave(session, ids) {
      const page = book.get(session);
      if (!page) return;
      for (const id of ids) page.examples.delete(id);
      send({ type: 'leave', session, ids });
    },
    reset(session, settings) {
      const page = book.get(session);
      if (!page) return;
      const next = resetPage(page, ++runs, settings);
      book.set(session, next);
      send({ type: 'reset', session, run: next.run, settings });
    },
    stop: () => supervisor.stop(),
  };
}
