// What a run tells the server of its course: reports, and how far a retraining is.

import type { Clock, Millis } from '../../clock';
import type { SessionNews, Without } from '../messages';
import { reportOf } from '../report';
import type { Course } from './course';
import type { Examination } from './examiner';
import { Meter } from './meter';

/** How often a run that catches up reports its progress, ms. */
const RETRAINING_EVERY = 200;

export type Underway = Pick<Course, 'learner' | 'target'>;

export class Telling {
  readonly #meter = new Meter();
  #toldAt: Millis = 0;

  constructor(
    private readonly session: string,
    private readonly clock: Pick<Clock, 'now'>,
    private readonly say: (news: SessionNews) => void,
  ) {}

  /** Speed is measured from here on. */
  restart({ learner }: Pick<Course, 'learner'>): void {
    this.#meter.restart(learner.samples, this.clock.now());
  }

  /** No progress was told yet, and none needs to be for a moment. */
  wait(): void {
    this.#toldAt = this.clock.now();
  }

  retraining({ learner: { step }, target }: Underway, without: Without): void {
    if (this.clock.now() < this.#toldAt + RETRAINING_EVERY) return;
    this.wait();
    this.say({ type: 'retraining', session: this.session, without, step, target });
  }

  /** `aside`: what is trained without drawings that are on their way out of this course. */
  report(
    { network, nudges, measurement }: Examination,
    { learner, smoothed }: Course,
    running: boolean,
    aside: Underway | null,
  ): void {
    const { session } = this;
    const speed = this.#meter.speed(learner.samples, this.clock.now());
    const report = reportOf(learner, measurement, smoothed.cost, running ? speed : 0);
    const retraining = aside && { retraining: { step: aside.learner.step, target: learner.step } };
    this.say({ type: 'report', session, report, network, nudges, ...retraining });
  }
}
