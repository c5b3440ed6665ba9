// Keeps one thread alive: restarts it at once after a crash, then after longer and longer pauses, and ends it when it hangs.

import type { Clock, Millis } from '../clock';
import type { FromTrainer, ToTrainer } from './messages';

/** The part of a node:worker_threads Worker that this needs. */
export type Thread = {
  postMessage(message: ToTrainer): void;
  on(event: 'message', listener: (message: FromTrainer) => void): unknown;
  on(event: 'error', listener: (error: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  terminate(): Promise<unknown>;
};

export type Supervised = {
  readonly spawn: () => Thread;
  readonly clock: Clock;
  readonly up: () => void;
  readonly down: (reason: string) => void;
  readonly hear: (message: FromTrainer) => void;
  /** The first thread is started then; at once where nothing is given. */
  readonly begin?: Promise<void> | undefined;
};

/**
 * A thread that is silent for this long hangs: it says twice per second that it is alive, and a new one needs two to three
 * seconds to go on. While it loads MNIST it may be silent for longer. Times in ms.
 */
const HUNG_AFTER = 2_000;
const SLOW_START = 30_000;
const LOOK_EVERY = 250;
const LATE = 1_000;
const BACK_OFF = [0, 250, 500, 1_000, 2_000];
/** How long a thread may take to keep its networks before it is ended. */
const LAST_WORDS = 1_000;
/** After a thread lived for this long, the crashes before it no longer count. */
const HEALTHY_AFTER = 10_000;

export class Supervisor {
  #thread: Thread | null = null;
  #ready = false;
  #stopped = false;
  #crashes = 0;
  #startedAt: Millis = 0;
  #heardAt: Millis = 0;
  #lookedAt: Millis;
  #cancelStart: () => void;
  #cancelLook: () => void;
  /** Ends the wait for the thread's last words. */
  #finished = () => {};

  constructor(private readonly parts: Supervised) {
    const { clock } = parts;
    this.#lookedAt = clock.now();
    this.#cancelStart = () => {};
    const first = () => {
      if (!this.#stopped) this.#cancelStart = clock.after(0, () => this.#start());
    };
    if (parts.begin) void parts.begin.then(first);
    else first();
    this.#cancelLook = clock.after(LOOK_EVERY, () => this.#look());
  }

  /** Sends to the thread, if there is one that listens. */
  send(message: ToTrainer): void {
    if (this.#ready) this.#thread?.postMessage(message);
  }

  /** Waits for the thread's last words, for a second at most, and ends it. */
  async stop(): Promise<void> {
    if (this.#ready && this.#thread) await this.#lastWords(this.#thread);
    this.#stopped = true;
    this.#cancelStart();
    this.#cancelLook();
    const last = this.#thread;
    this.#thread = null;
    await last?.terminate();
  }

  #start(): void {
    this.#ready = false;
    this.#startedAt = this.#heardAt = this.parts.clock.now();
    try {
      const started = this.parts.spawn();
      this.#thread = started;
      started.on('message', (message) => {
        if (this.#thread === started) this.#hear(message);
      });
      started.on('error', (error) => this.#lose(started, `crashed: ${describe(error)}`));
      started.on('exit', (code) => this.#lose(started, `exit code ${code}`));
    } catch (error) {
      this.#lose(null, `start failed: ${describe(error)}`);
    }
  }

  #hear(message: FromTrainer): void {
    this.#heardAt = this.parts.clock.now();
    if (message.type === 'ready') {
      this.#ready = true;
      this.parts.up();
    }
    this.parts.hear(message);
    if (message.type === 'finished') this.#finished();
  }

  /** A thread is gone. Nothing happens if another one has taken its place. */
  #lose(which: Thread | null, reason: string): void {
    if (this.#stopped || which !== this.#thread) return;
    const { clock, down } = this.parts;
    if (clock.now() - this.#startedAt >= HEALTHY_AFTER) this.#crashes = 0;
    this.#thread = null;
    this.#ready = false;
    const delay = BACK_OFF[Math.min(this.#crashes, BACK_OFF.length - 1)]!;
    this.#crashes++;
    this.#cancelStart = clock.after(delay, () => this.#start());
    down(reason);
    this.#finished();
  }

  #look(): void {
    const { clock } = this.parts;
    const now = clock.now();
    // If the server itself was late (a sleeping laptop), the thread's messages still wait for it: not the thread's fault.
    if (now - this.#lookedAt > LOOK_EVERY + LATE) this.#heardAt = now;
    this.#lookedAt = now;
    const hung = this.#thread;
    if (hung && now - this.#heardAt > (this.#ready ? HUNG_AFTER : SLOW_START)) {
      this.#lose(hung, 'hung');
      void hung.terminate();
    }
    this.#cancelLook = clock.after(LOOK_EVERY, () => this.#look());
  }

  #lastWords(thread: Thread): Promise<void> {
    return new Promise((done) => {
      const cancel = this.parts.clock.after(LAST_WORDS, done);
      this.#finished = () => {
        cancel();
        done();
      };
      thread.postMessage({ type: 'finish' });
    });
  }
}

const describe = (error: unknown) => (error instanceof Error ? error.message : String(error));
