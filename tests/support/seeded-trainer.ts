// The trainer without its thread: the same learner, asked directly.

import { fastestEngine } from '@/lib/nn/engine';
import { predict } from '@/lib/nn/feedforward';
import type { LabelledImages, Learner } from '@/lib/nn/learner';
import { createLearner } from '@/lib/nn/live';
import type { Network, Prediction } from '@/lib/nn/network';
import type { Drawing } from '@/lib/session/state';
import type { TrainingReport } from '@/lib/training/messages';
import { encodeRunCheckpoint } from '@/lib/training/run-checkpoint';
import { nothingYet } from '@/lib/training/smoothed';

const settings = { sizes: [784, 30, 10], seed: 41, batchSize: 10, learningRate: 0.5 };
/** Test digits a report is taken on. */
const examined = 500;

export class SeededTrainer {
  readonly #learner: Learner;
  readonly #engine = fastestEngine();
  #network: Network;
  #joined = 0;

  constructor(
    base: LabelledImages,
    readonly test: LabelledImages,
  ) {
    this.#learner = createLearner(base, settings, undefined, this.#engine.makeMachine);
    this.#network = this.#learner.network();
  }

  get step(): number {
    return this.#learner.step;
  }

  setRate(learningRate: number): void {
    this.#learner.apply({ kind: 'learningRate', learningRate, afresh: true });
  }

  predict(pixels: Uint8Array): Prediction {
    return predict(this.#network, pixels);
  }

  join(digits: readonly Drawing[]): void {
    const examples = digits.map(({ id, participant, label, pixels }) => ({
      id,
      participant,
      label,
      pixels,
    }));
    this.#learner.apply({ kind: 'join', examples });
    this.#joined += digits.length;
  }

  /** Trains for a second of this pace and tells the figures. */
  report(pace: number): TrainingReport {
    const costTraining = this.#learner.train(Math.round(pace / settings.batchSize));
    this.#network = this.#learner.network();
    const { accuracy, cost, confusion } = this.#engine.evaluate(this.#network, this.test, 0, examined);
    const { step, samples, epoch, learningRate, easedRate } = this.#learner;
    return {
      step,
      samples,
      epoch,
      learningRate,
      easedRate,
      costTraining,
      confusion,
      samplesPerSecond: pace,
      costHeldOut: cost,
      accuracyTest: accuracy,
      testCount: examined,
      joined: this.#joined,
    };
  }

  checkpoint(): Uint8Array {
    const facts = { settings, step: this.step, plan: [], logged: 0, untrained: 2.4, smoothed: nothingYet };
    return encodeRunCheckpoint({ ...facts, learner: this.#learner.checkpoint() });
  }
}
