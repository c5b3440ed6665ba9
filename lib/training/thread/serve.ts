// Inside the thread: listens to the server and gives every session its share of the time, in slices so short that no
// message waits long.

import type { Example } from '../../nn/learner';
import type { FromTrainer, Opening, SessionNews, ToTrainer } from '../messages';
import { type Share, Turns } from './fairness';
import { Run, type RunDeps } from './run';

export type Port = {
  postMessage(message: FromTrainer, transfer: ArrayBuffer[]): void;
  on(event: 'message', listener: (message: ToTrainer) => void): unknown;
};

export type ServeDeps = RunDeps & {
  /** Calls the task once the messages that wait have been heard: setImmediate. */
  readonly soon: (task: () => void) => void;
};

type ToSession = Exclude<ToTrainer, { type: 'finish' }>;

/** A piece of work may end late, so a slice aims for less than the 10 ms that it may take. */
const SLICE_MS = 8;
/** A slice takes longer only if the machine worked on something else; that time is not charged to the session. */
const LONGEST_SLICE_MS = 10;
const HEARTBEAT_MS = 500;

/** `training` is null after a bug, until the session is opened or reset. */
type Hosted = Share & {
  readonly run: number;
  readonly examples: Map<string, Example>;
  training: Run | null;
};

export function serve(port: Port, deps: ServeDeps): void {
  const hosting = new Hosting(port, deps);
  const wake = takeTurns(hosting, deps);
  port.on('message', (message) => {
    if (message.type === 'finish') return hosting.finish();
    hosting.guard(message.session, () => hosting.receive(message));
    wake();
  });
  const beat = () => {
    port.postMessage({ type: 'heartbeat' }, []);
    deps.clock.after(HEARTBEAT_MS, beat);
  };
  port.postMessage({ type: 'ready' }, []);
  beat();
}

/** The sessions that are trained, and what the server asks of them. */
class Hosting {
  readonly sessions = new Map<string, Hosted>();

  constructor(
    private readonly port: Port,
    private readonly deps: ServeDeps,
  ) {}

  receive(message: ToSession): void {
    const { session } = message;
    if (message.type === 'open') {
      const examples = new Map(message.opening.examples.map((example) => [example.id, example]));
      this.#start(session, message.run, message.opening, examples);
      return;
    }
    const hosted = this.sessions.get(session);
    if (!hosted) return;
    const { examples, training } = hosted;
    if (message.type === 'close') this.sessions.delete(session);
    else if (message.type === 'configure') training?.configure(message);
    else if (message.type === 'join') training?.join(add(examples, message.examples));
    else if (message.type === 'leave') training?.leave(message.ids.filter((id) => examples.delete(id)));
    else {
      const { settings, run } = message;
      this.#start(session, run, { settings, checkpoint: null, examples: [], log: [], step: 0 }, examples);
    }
  }

  /** A bug in one session's work ends the training of that session alone. */
  guard(session: string, task: () => void): void {
    try {
      task();
    } catch (error) {
      const hosted = this.sessions.get(session);
      if (!hosted) return;
      hosted.training = null;
      const { message: reason, stack = '' } = error instanceof Error ? error : new Error(String(error));
      this.#say(hosted.run, { type: 'failed', session, reason, stack });
    }
  }

  /** The server is about to stop: every network is kept as it stands. */
  finish(): void {
    for (const [session, { training }] of this.sessions) this.guard(session, () => training?.finish());
    this.port.postMessage({ type: 'finished' }, []);
  }

  #start(session: string, run: number, opening: Opening, examples: Map<string, Example>): void {
    const hosted: Hosted = { run, examples, training: null, used: 0, idle: true };
    this.sessions.set(session, hosted);
    hosted.training = new Run(session, opening, examples, this.deps, (news) => this.#say(run, news));
  }

  #say(run: number, news: SessionNews): void {
    this.port.postMessage({ type: 'news', run, news }, buffersOf(news));
  }
}

/** Works slice by slice as long as there is work. Call the returned function when there may be work again. */
function takeTurns(hosting: Hosting, { clock, soon }: ServeDeps): () => void {
  const { sessions } = hosting;
  const turns = new Turns<string>();
  let pending = false;
  let sleeping: (() => void) | null = null;

  const turn = () => {
    pending = false;
    const now = clock.now();
    const readyAt = (hosted: Hosted) => hosted.training?.readyAt() ?? Number.POSITIVE_INFINITY;
    const next = turns.next(sessions, (hosted) => readyAt(hosted) <= now);
    if (next) {
      const [session, hosted] = next;
      hosting.guard(session, () => hosted.training?.work(now + SLICE_MS));
      hosted.used += Math.min(LONGEST_SLICE_MS, clock.now() - now);
      wake();
      return;
    }
    const at = Math.min(...[...sessions.values()].map(readyAt));
    if (at < Number.POSITIVE_INFINITY) sleeping = clock.after(Math.max(0, at - now), wake);
  };

  const wake = () => {
    sleeping?.();
    sleeping = null;
    if (pending) return;
    pending = true;
    soon(turn);
  };
  return wake;
}

/** Returns those that are new. */
function add(examples: Map<string, Example>, more: readonly Example[]): Example[] {
  const unknown = more.filter(({ id }) => !examples.has(id));
  for (const example of unknown) examples.set(example.id, example);
  return unknown;
}

/** The buffers that are transferred instead of copied. */
function buffersOf(news: SessionNews): ArrayBuffer[] {
  if (news.type === 'checkpoint') return [news.bytes.buffer as ArrayBuffer];
  if (news.type !== 'report') return [];
  const networks = news.nudges ? [news.network, news.nudges] : [news.network];
  const numbers = networks.flatMap(({ weights, biases }) => [...weights, ...biases]);
  return [...new Set(numbers.map((values) => values.buffer as ArrayBuffer))];
}
