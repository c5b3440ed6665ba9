// Drawings on their way out of a course: it goes on with them until a retraining without them is where the course is.

import type { Clock, Millis } from '../../clock';
import type { Example } from '../../nn/learner';
import type { Course } from './course';
import type { Retraining } from './retraining';
import { trainUntil } from './stint';

export class Withdrawal {
  /** All drawings of the course but those. */
  readonly examples: Map<string, Example>;
  /** Those that came back meanwhile: they join again afterwards. */
  readonly back = new Map<string, Example>();
  #retraining: Retraining;

  constructor(
    private readonly course: Course,
    examples: ReadonlyMap<string, Example>,
    ids: readonly string[],
  ) {
    this.examples = new Map(examples);
    for (const id of ids) this.examples.delete(id);
    this.#retraining = course.retrain(ids, this.examples);
  }

  get retraining(): Retraining {
    return this.#retraining;
  }

  /** False: it waits until it has left. */
  add(example: Example): boolean {
    const { id } = example;
    if (this.#retraining.ids.includes(id)) this.back.set(id, example);
    else this.examples.set(id, example);
    return !this.back.has(id);
  }

  leaveOut(ids: readonly string[]): void {
    const more = ids.filter((id) => !this.back.delete(id) && this.examples.delete(id));
    if (more.length > 0) this.#retraining.leaveOut(more);
  }

  /** The course went back itself: what was retrained may not be its past any longer. */
  restart(): void {
    this.#retraining = this.course.retrain(this.#retraining.ids, this.examples);
  }

  work(until: Millis, clock: Clock): 'underway' | 'done' | 'ruined' {
    const { course } = this;
    const retraining = this.#retraining;
    retraining.follow(course.plan, course.learner.step);
    if (!trainUntil(until, retraining, clock, () => retraining.behind)) return 'ruined';
    return retraining.behind ? 'underway' : 'done';
  }
}
