// Keeps one thread alive: started again at once after a crash and then ever later, ended when it hangs.

import type { Clock, Millis } from '../clock';
import type { FromTrainer, ToTrainer } from './messages';

/** What is needed of a node:worker_threads Worker. */
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
};

/** A thread that says nothing for so long hangs; while it loads MNIST it may be silent for longer. Times in ms. */
const HUNG_AFTER = 5_000;
const SLOW_START = 30_000;
const LOOK_EVERY = 500;
const LATE = 1_000;
const BACK_OFF = [0, 250, 500, 1_000, 2_000];
/** What a thread gets to keep its networks before it is ended. */
const LAST_WORDS = 1_000;
/** A thread that lived for so long makes up for the crashes before it. */
const HEALTHY_AFTER = 10_000;

export type Supervisor = {
  /** To the thread, if it listens at present. */
  send(message: ToTrainer): void;
  /** Hears its last words, for a second at most, and ends it. */
  stop(): Promise<void>;
};

export function supervise(parts: Supervised): Supervisor {
  const { clock } = parts;
  let thread: Thread | null = null;
  let ready = false;
  let stopped = false;
  let crashes = 0;
  let startedAt: Millis = 0;
  let heardAt: Millis = 0;
  let lookedAt: Millis = clock.now();

  const start = () => {
    ready = false;
    startedAt = heardAt = clock.now();
    try {
      const started = parts.spawn();
      thread = started;
      started.on('message', (message) => thread === started && heard(message));
      started.on('error', (error) => lost(started, `crashed: ${describe(error)}`));
      started.on('exit', (code) => lost(started, `ended with code ${code}`));
    } catch (error) {
      lost(null, `did not start: ${describe(error)}`);
    }
  };
  const heard = (message: FromTrainer) => {
    heardAt = clock.now();
    if (message.type === 'ready') {
      ready = true;
      parts.up();
    }
    parts.hear(message);
    if (message.type === 'finished') finished();
  };
  const lost = (which: Thread | null, reason: string) => {
    if (stopped || which !== thread) return;
    if (clock.now() - startedAt >= HEALTHY_AFTER) crashes = 0;
    thread = null;
    ready = false;
    const delay = BACK_OFF[Math.min(crashes, BACK_OFF.length - 1)]!;
    crashes++;
    cancelStart = clock.after(delay, start);
    parts.down(reason);
    finished();
  };
  const look = () => {
    const now = clock.now();
    // A server that was late itself (a sleeping laptop) has not heard what waits for it: not the thread's fault.
    if (now - lookedAt > LOOK_EVERY + LATE) heardAt = now;
    lookedAt = now;
    if (thread && now - heardAt > (ready ? HUNG_AFTER : SLOW_START)) {
      const hung = thread;
      lost(hung, 'hung');
      void hung.terminate();
    }
    cancelLook = clock.after(LOOK_EVERY, look);
  };

  let finished = () => {};
  const lastWords = () =>
    new Promise<void>((done) => {
      const cancel = clock.after(LAST_WORDS, done);
      finished = () => {
        cancel();
        done();
      };
      thread!.postMessage({ type: 'finish' });
    });

  let cancelStart = clock.after(0, start);
  let cancelLook = clock.after(LOOK_EVERY, look);
  return {
    send(message) {
      if (ready) thread?.postMessage(message);
    },
    async stop() {
      if (ready && thread) await lastWords();
      stopped = true;
      cancelStart();
      cancelLook();
      const last = thread;
      thread = null;
      await last?.terminate();
    },
  };
}

const describe = (error: unknown) => (error instanceof Error ? error.message : String(error));
