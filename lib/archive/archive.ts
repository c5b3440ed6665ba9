// The server's handle on its archive thread, which has a read-only connection of its own: what is long to read never delays
// a talk. The thread is started by the first question and ended when nobody has asked for a while.

import type { Clock } from '../clock';
import type { Log } from '../log';
import type { FromArchive, Progress, Question, ToArchive } from './messages';
import { createQueue } from './queue';

/** The part of a node:worker_threads Worker that this needs. */
export type ArchiveThread = {
  postMessage(message: ToArchive): void;
  on(event: 'message', listener: (message: FromArchive) => void): unknown;
  on(event: 'error', listener: (error: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  terminate(): Promise<unknown>;
};

/** What is being read, for those who wait; null while it waits itself, or has only begun. */
export type Underway = { readonly question: Question; readonly progress: Progress | null };

export type Archive = {
  /** The thread's answer. Rejects if it could not be read. */
  ask(question: Question): Promise<unknown>;
  /** A file, piece by piece, as fast as it is taken. Who leaves the loop stops the thread's work. */
  file(question: Question): AsyncGenerator<Uint8Array>;
  underway(): readonly Underway[];
  close(): Promise<void>;
};

type Parts = {
  readonly spawn: () => ArchiveThread;
  readonly clock: Pick<Clock, 'after'>;
  readonly log: Pick<Log, 'warn'>;
  /** Files that are written at the same time; the rest waits. */
  readonly filesAtOnce?: number;
  /** ms without a question after which the thread is ended: it holds what it has read in memory. */
  readonly idleAfter?: number;
};

type Heard = Exclude<FromArchive, { type: 'progress' }>;
type Waiting = {
  readonly question: Question;
  progress: Progress | null;
  /** What the thread said and nobody has heard yet. */
  readonly inbox: Heard[];
  wake: () => void;
};

export function createArchive(parts: Parts): Archive {
  const line = new ArchiveLine(parts);
  const queue = createQueue(parts.filesAtOnce ?? 2);
  return {
    ask: (question) => line.ask(question),
    async *file(question) {
      const waiting = line.note(question);
      const leave = await queue.enter();
      try {
        yield* line.file(waiting);
      } finally {
        leave();
      }
    },
    underway: () => line.underway(),
    close: () => line.close(),
  };
}

class ArchiveLine {
  readonly #waiting = new Map<number, Waiting>();
  #thread: ArchiveThread | null = null;
  #newest = 0;
  #cancelEnd = () => {};

  constructor(private readonly parts: Parts) {}

  /** Remembers a question that nobody answers yet; returns its id. */
  note(question: Question): number {
    const id = ++this.#newest;
    this.#waiting.set(id, { question, progress: null, inbox: [], wake: () => {} });
    return id;
  }

  async ask(question: Question): Promise<unknown> {
    const id = this.note(question);
    try {
      this.#send({ type: 'ask', id, question });
      const message = await this.#heard(id);
      if (message.type === 'answer') return message.value;
      throw new Error(message.type === 'failed' ? message.reason : `the archive said ${message.type}`);
    } finally {
      this.#forget(id);
    }
  }

  async *file(id: number): AsyncGenerator<Uint8Array> {
    const { question } = this.#waiting.get(id)!;
    let ended = false;
    try {
      this.#send({ type: 'file', id, question });
      while (!ended) {
        this.#send({ type: 'more', id });
        const message = await this.#heard(id);
        if (message.type === 'failed') throw new Error(message.reason);
        if (message.type === 'piece') yield message.bytes;
        else ended = true;
      }
    } finally {
      if (!ended) this.#thread?.postMessage({ type: 'stop', id });
      this.#forget(id);
    }
  }

  underway(): Underway[] {
    return [...this.#waiting.values()].map(({ question, progress }) => ({ question, progress }));
  }

  async close(): Promise<void> {
    this.#cancelEnd();
    const last = this.#thread;
    this.#lose(last, 'closed');
    await last?.terminate();
  }

  #send(message: ToArchive): void {
    this.#cancelEnd();
    this.#thread ??= this.#start();
    this.#thread.postMessage(message);
  }

  async #heard(id: number): Promise<Heard> {
    const waiting = this.#waiting.get(id)!;
    if (waiting.inbox.length === 0) await new Promise<void>((wake) => Object.assign(waiting, { wake }));
    return waiting.inbox.shift()!;
  }

  #forget(id: number): void {
    this.#waiting.delete(id);
    if (this.#waiting.size > 0) return;
    this.#cancelEnd();
    this.#cancelEnd = this.parts.clock.after(this.parts.idleAfter ?? 300_000, () => void this.close());
  }

  #start(): ArchiveThread {
    const thread = this.parts.spawn();
    thread.on('message', (message) => {
      const waiting = this.#waiting.get(message.id);
      if (!waiting) return;
      if (message.type === 'progress') waiting.progress = { done: message.done, of: message.of };
      else tell(waiting, message);
    });
    thread.on('error', (error) => this.#lose(thread, error instanceof Error ? error.message : String(error)));
    thread.on('exit', (code) => this.#lose(thread, `exit code ${code}`));
    return thread;
  }

  /** Whoever waits for a thread that is gone hears why. */
  #lose(thread: ArchiveThread | null, reason: string): void {
    if (thread === null || thread !== this.#thread) return;
    this.#thread = null;
    if (this.#waiting.size > 0)
      this.parts.log.warn({ reason }, 'the archive thread ended while it was needed');
    for (const [id, waiting] of this.#waiting) tell(waiting, { type: 'failed', id, reason });
  }
}

function tell(waiting: Waiting, message: Heard): void {
  waiting.inbox.push(message);
  waiting.wake();
}
