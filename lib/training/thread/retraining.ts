// A course trained again without some of its drawings, while the course itself goes on: from the last milestone that had not
// seen them, through the same plan without them, until it is where the course is. Then it takes the course's place.

import type { Example, Learner, LearnerSettings } from '../../nn/learner';
import { entriesBefore, extend, type Plan } from '../plan';
import { type Smoothed, smooth } from '../smoothed';
import { applyDue } from '../walk';
import type { LearnerMaker } from './maker';
import { type Milestones, marksBetween } from './milestones';

export type RetrainingParts = {
  readonly settings: LearnerSettings;
  readonly make: LearnerMaker;
  /** All drawings of the plan but those that are left out. Belongs to the caller, who adds what joins. */
  readonly examples: ReadonlyMap<string, Example>;
  /** The course's, which are not changed. */
  readonly milestones: Milestones;
  readonly untrained: number | null;
};

export class Retraining {
  readonly milestones: Milestones;
  readonly untrained: number | null;
  learner!: Learner;
  smoothed!: Smoothed;
  target = 0;
  #applied = 0;
  #plan: Plan;
  /** The course's plan when it was last looked at. */
  #followed: Plan;
  #ids: readonly string[] = [];
  #next = 0;
  #between = 0;

  constructor(
    private readonly parts: RetrainingParts,
    ids: readonly string[],
    plan: Plan,
    target: number,
  ) {
    this.milestones = parts.milestones.copy();
    this.untrained = parts.untrained;
    this.#plan = this.#followed = plan;
    this.target = target;
    this.#leave(ids);
    this.#begin();
  }

  /** The drawings that are left out. */
  get ids(): readonly string[] {
    return this.#ids;
  }

  get applied(): number {
    return this.#applied;
  }

  get behind(): boolean {
    return this.learner.step < this.target;
  }

  /** Leaves out these, too. The caller has taken them out of the examples. */
  leaveOut(ids: readonly string[]): void {
    if (this.#leave(ids) < this.#applied) this.#begin();
  }

  /** The course is at `target` now, and this is its plan; it has only grown. */
  follow(plan: Plan, target: number): void {
    this.target = target;
    if (plan === this.#followed) return;
    this.#followed = plan;
    this.#plan = extend(plan, { step: target, change: { kind: 'leave', ids: this.#ids } });
    this.#applyDue();
  }

  /** One mini-batch and the changes that are planned after it. */
  train(): void {
    this.smoothed = smooth(this.smoothed, this.learner.train(1), this.parts.settings.batchSize);
    this.#applyDue();
    const { step } = this.learner;
    if (!this.behind || step < this.#next) return;
    const learner = this.learner.checkpoint();
    this.milestones.add({ step, applied: this.#applied, smoothed: this.smoothed, learner });
    this.#next = step + this.#between;
  }

  /** How many entries of the plan come before the first of them joined. */
  #leave(ids: readonly string[]): number {
    const before = entriesBefore(this.#plan, new Set(ids));
    this.milestones.keepWhere(({ applied }) => applied <= before);
    this.#plan = extend(this.#plan, { step: this.target, change: { kind: 'leave', ids } });
    this.#ids = [...this.#ids, ...ids];
    return before;
  }

  #begin(): void {
    const { make, settings, examples } = this.parts;
    const { learner, applied, smoothed } = this.milestones.begin(make, settings, examples);
    this.learner = learner;
    this.smoothed = smoothed;
    this.#applied = applied;
    this.#between = marksBetween(learner.step, this.target);
    this.#next = learner.step + this.#between;
    this.#applyDue();
  }

  #applyDue(): void {
    this.#applied = applyDue(this.learner, this.#plan, this.#applied, this.parts.examples);
  }
}
