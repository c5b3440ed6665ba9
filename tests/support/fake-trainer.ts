// A trainer that does nothing on its own: it notes what it was asked, and says what a test tells it to.

import { initialise } from '@/lib/nn/initialise';
import type { Example } from '@/lib/nn/learner';
import type {
  Opening,
  SessionNews,
  TrainerNews,
  TrainingReport,
  TrainingSettings,
} from '@/lib/training/messages';
import type { Trainer } from '@/lib/training/trainer';

type Control = Parameters<Trainer['configure']>[1];

export class FakeTrainer implements Trainer {
  readonly openings = new Map<string, Opening>();
  readonly joined = new Map<string, Example>();
  readonly left: string[] = [];
  readonly controls: Control[] = [];
  readonly resets: TrainingSettings[] = [];
  readonly closed: string[] = [];
  #say: (news: TrainerNews) => void = () => {};

  connect(say: (news: TrainerNews) => void): this {
    this.#say = say;
    return this;
  }

  open(session: string, opening: Opening): void {
    this.openings.set(session, opening);
    for (const example of opening.examples) this.joined.set(example.id, example);
  }
  close(session: string): void {
    this.closed.push(session);
  }
  configure(_session: string, control: Control): void {
    this.controls.push(control);
  }
  join(_session: string, examples: readonly Example[]): void {
    for (const example of examples) this.joined.set(example.id, example);
  }
  leave(_session: string, ids: readonly string[]): void {
    for (const id of ids) this.joined.delete(id);
    this.left.push(...ids);
  }
  reset(_session: string, settings: TrainingSettings): void {
    this.resets.push(settings);
  }
  async stop(): Promise<void> {}

  say(news: TrainerNews): void {
    this.#say(news);
  }

  /** A report of a step, with the network of a seed. */
  report(session: string, step: number, figures: Partial<TrainingReport> = {}, seed = step): void {
    const report: TrainingReport = {
      step,
      epoch: step / 6000,
      samples: step * 10,
      samplesPerSecond: 2000,
      learningRate: 0.5,
      easedRate: 0.5,
      costTraining: 1 / (1 + step),
      costHeldOut: 1 / (1 + step),
      accuracyTest: 0.1 + step / 10_000,
      testCount: 2000,
      confusion: Array.from({ length: 100 }, () => 0),
      joined: this.joined.size,
      ...figures,
    };
    const network = initialise([784, 30, 10], seed);
    const nudges = step === 0 ? null : initialise([784, 30, 10], seed + 1);
    this.say({ type: 'report', session, report, network, nudges } satisfies SessionNews);
  }
}
