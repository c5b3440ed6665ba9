// Decides when a network is measured next, and measures it piece by piece.

import type { Clock, Millis } from '../../clock';
import type { Learner } from '../../nn/learner';
import type { Layers, Network } from '../../nn/network';
import { type Evaluate, type HeldOut, type Measurement, measure } from '../heldout';

/** A copy of the network, what its latest mini-batch changed, and its figures. */
export type Examination = {
  readonly network: Network;
  readonly nudges: Layers | null;
  readonly measurement: Measurement;
};

type Pieces = Pick<Generator<undefined, Measurement>, 'next'>;

type Known = { readonly step: number; readonly all: boolean; readonly measurement: Measurement };

/** At most five reports per second; ms. */
const EVERY = 200;
/** While there is training to do, measuring takes a quarter of the time, but is delayed at most this long; ms. */
const TRAINING_PER_MEASURING = 3;
const PUT_OFF = 1000;

export class Examiner {
  #changed = true;
  #epochEnded = false;
  #last: Millis = Number.NEGATIVE_INFINITY;
  #trainedFor = 0;
  #measuredFor = 0;
  #present: {
    network: Network;
    nudges: Layers | null;
    step: number;
    all: boolean;
    pieces: Pieces;
  } | null = null;
  #known: Known | null = null;

  constructor(
    private readonly heldOut: HeldOut,
    private readonly evaluate: Evaluate,
    private readonly clock: Clock,
  ) {}

  get busy(): boolean {
    return this.#present !== null;
  }

  /** There is something new to report. */
  changed(): void {
    this.#changed = true;
  }

  /** The next report is on all test digits. */
  epochEnded(): void {
    this.#epochEnded = true;
  }

  trainedFor(ms: number): void {
    this.#trainedFor += ms;
  }

  /** The learner was replaced or moved: earlier measurements are void. */
  forget(): void {
    this.#present = null;
    this.#known = null;
    this.#changed = true;
  }

  /** `training`: there are mini-batches to train instead. */
  dueAt(training: boolean): Millis {
    if (!this.#changed) return Number.POSITIVE_INFINITY;
    const early = training && this.#trainedFor < TRAINING_PER_MEASURING * this.#measuredFor;
    return this.#last + (early ? PUT_OFF : EVERY);
  }

  /** Whether the learner was examined as it is. */
  knows(learner: Learner): boolean {
    return this.#known?.step === learner.step;
  }

  /** A network at rest and one at the end of an epoch are measured on all test digits. */
  begin(learner: Learner, atRest: boolean): void {
    const network = learner.network();
    const { step } = learner;
    const all = atRest || this.#epochEnded;
    const known = this.#known?.step === step && (this.#known.all || !all) ? this.#known : null;
    const pieces = known ? again(known) : measure(network, this.heldOut, all, this.evaluate);
    this.#present = { network, nudges: learner.nudges(), step, all, pieces };
    this.#changed = false;
    this.#epochEnded = false;
    this.#measuredFor = 0;
  }

  /** Goes on measuring; null: not done by `until`. */
  go(until: Millis): Examination | null {
    const { network, nudges, step, all, pieces } = this.#present!;
    for (let now = this.clock.now(); ; ) {
      const piece = pieces.next();
      const then = this.clock.now();
      this.#measuredFor += then - now;
      now = then;
      if (piece.done) {
        this.#present = null;
        this.#known = { step, all, measurement: piece.value };
        this.#trainedFor = 0;
        this.#last = now;
        return { network, nudges, measurement: piece.value };
      }
      if (now >= until) return null;
    }
  }
}

const again = ({ measurement }: Known): Pieces => ({ next: () => ({ done: true, value: measurement }) });
