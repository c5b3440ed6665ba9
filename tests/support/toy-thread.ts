import type { Learner } from '@/lib/nn/learner';
import { defaultFormulas, type Recipe } from '@/lib/nn/recipe';
import { holdOut } from '@/lib/training/heldout';
import type { FromTrainer, Opening, SessionNews, ToTrainer, TrainingSettings } from '@/lib/training/messages';
import { serve } from '@/lib/training/thread/serve';
import { ManualClock } from './manual-clock';
import { toyEvaluate, toyMaker } from './toy-learner';

export type Heard = { readonly at: number; readonly run: number; readonly news: SessionNews };

export const settings: TrainingSettings = {
  sizes: [1, 1],
  formulas: defaultFormulas,
  seed: 7,
  batchSize: 10,
  learningRate: 1,
  pace: 0,
  running: true,
};

export const opening = (more: Partial<TrainingSettings> = {}, rest: Partial<Opening> = {}): Opening => ({
  settings: { ...settings, ...more },
  checkpoint: null,
  examples: [],
  log: [],
  step: 0,
  ...rest,
});

/** The inside of the thread with toy learners, on a clock that moves by the work that is done. */
export class ToyThread {
  readonly heard: Heard[] = [];
  /** Turns of work: how long each took, ms. */
  readonly slices: number[] = [];
  /** The recipe that each opening and reset asked for; undefined: today's. */
  readonly recipes: (Recipe | undefined)[] = [];
  /** Time that each session's mini-batches took, by the session's seed, ms. */
  readonly trained = new Map<number, number>();
  msPerMiniBatch: (learner: Learner) => number = () => 0.5;
  gain: (learner: Learner) => number = ({ learningRate }) => learningRate / 1000;
  #listener: (message: ToTrainer) => void = () => {};
  #tasks: (() => void)[] = [];

  constructor(
    readonly clock = new ManualClock(),
    readonly tell: (message: FromTrainer) => void = () => {},
  ) {
    const count = 1000;
    serve(
      {
        postMessage: (message) => this.#hear(message),
        on: (_, listener) => {
          this.#listener = listener;
        },
      },
      {
        make: (_formulas, began) => {
          this.recipes.push(began);
          return toyMaker({
            onTrain: (learner) => this.#work(learner),
            gain: (learner) => this.gain(learner),
          });
        },
        evaluate: (network, _, __, n) => {
          clock.pass(0.5);
          return toyEvaluate(network, n);
        },
        heldOut: holdOut({ count, pixels: new Uint8Array(count), labels: new Uint8Array(count) }),
        clock,
        soon: (task) => this.#tasks.push(task),
      },
    );
  }

  send(...messages: ToTrainer[]): void {
    for (const message of messages) this.#listener(structuredClone(message));
  }

  open(session: string, more: Partial<TrainingSettings> = {}, rest: Partial<Opening> = {}): void {
    this.send({ type: 'open', session, run: 1, opening: opening(more, rest) });
  }

  runFor(ms: number): void {
    const end = this.clock.now() + ms;
    while (this.clock.now() < end) {
      this.clock.fire();
      const task = this.#tasks.shift();
      const started = this.clock.now();
      if (task) {
        task();
        this.slices.push(this.clock.now() - started);
      } else this.clock.pass(Math.max(0, Math.min(this.clock.nextTimer, end) - started));
    }
  }

  of<Type extends SessionNews['type']>(type: Type, session = 'a') {
    return this.heard.flatMap(({ at, news }) =>
      news.type === type && news.session === session
        ? [{ at, ...(news as Extract<SessionNews, { type: Type }>) }]
        : [],
    );
  }

  #hear(message: FromTrainer): void {
    this.tell(message);
    if (message.type === 'news') this.heard.push({ at: this.clock.now(), ...message });
  }

  #work(learner: Learner): void {
    const ms = this.msPerMiniBatch(learner);
    this.clock.pass(ms);
    const { seed } = learner.settings;
    this.trained.set(seed, (this.trained.get(seed) ?? 0) + ms);
  }
}
