// A learner's course through a plan: forward, one mini-batch at a time, with every planned change at its step, or back to a
// checkpoint. Knows nothing about time, pace or reports.

import type { Example, Learner, LearnerSettings } from '../../nn/learner';
import type { TrainerChange } from '../../session/event';
import type { Opening } from '../messages';
import { entriesBefore, extend, joinedIds, type Plan, plannedRate } from '../plan';
import { decodeRunCheckpoint, encodeRunCheckpoint } from '../run-checkpoint';
import { nothingYet, type Smoothed, smooth } from '../smoothed';
import { applyDue } from '../walk';
import type { LearnerMaker } from './maker';
import { type Milestone, Milestones, marksBetween } from './milestones';
import { Retraining } from './retraining';

export class Course {
  readonly settings: LearnerSettings;
  plan: Plan = [];
  learner: Learner;
  /** The training cost of the mini-batches that led to the learner. */
  smoothed: Smoothed = nothingYet;
  /** These random weights learn for the first time: no earlier training of them is known. */
  readonly began: boolean;
  /** No checkpoint of them can be used: they are trained again, from the seed, by the log. */
  readonly rebuilds: boolean;
  /** Up to this step, training only repeats what was done before. */
  target: number;
  /** Held-out cost of the untrained network, if it is known. */
  untrained: number | null = null;
  #applied = 0;
  #logged: number;
  #milestones = new Milestones();
  /** While behind: the step of the next milestone, and the mini-batches between two milestones. */
  #next = 0;
  #between = 0;
  #examples: ReadonlyMap<string, Example>;

  /**
   * `examples` belongs to the caller and must have every drawing that the plan joins. Makes the plan agree with the opening:
   * missing drawings leave, new ones join, and another learning rate is the presenter's choice.
   */
  constructor(
    opening: Opening,
    examples: ReadonlyMap<string, Example>,
    private readonly make: LearnerMaker,
    private readonly announce: (step: number, change: TrainerChange) => void,
  ) {
    this.#examples = examples;
    const { settings, firstRate, log } = opening;
    const { sizes, seed, batchSize, learningRate } = settings;
    const found = opening.checkpoint && decodeRunCheckpoint(opening.checkpoint);
    const usable =
      found?.settings.seed === seed &&
      found.settings.batchSize === batchSize &&
      found.settings.sizes.join() === sizes.join();
    this.rebuilds = !usable && firstRate !== undefined;
    this.settings = usable
      ? found.settings
      : { sizes, seed, batchSize, learningRate: firstRate ?? learningRate };
    if (usable) {
      this.plan = found.plan;
      this.untrained = found.untrained;
      const { step, smoothed, learner } = found;
      this.#milestones.add({ step, applied: found.plan.length, smoothed, learner });
    }
    for (const { step, change } of usable ? log.slice(found.logged) : log) this.#take(step, change);
    this.#logged = log.length;
    this.began = !usable && !this.rebuilds && log.length === 0;
    const known = usable || this.rebuilds;
    this.target = known ? Math.max(usable ? found.step : 0, opening.step, this.plan.at(-1)?.step ?? 0) : 0;
    // A version that did not record how it began: everything in the log happens before the first mini-batch.
    if (!known && log.length > 0) this.#record(0, { kind: 'rollback', learningRate });
    this.#agree(learningRate);
    this.learner = this.#start();
    this.#applyDue();
  }

  #agree(learningRate: number): void {
    const joined = joinedIds(this.plan);
    const gone = [...joined].filter((id) => !this.#examples.has(id));
    if (gone.length > 0) this.#record(this.target, { kind: 'leave', ids: gone });
    const fresh = [...this.#examples.keys()].filter((id) => !joined.has(id));
    if (fresh.length > 0) this.#record(this.target, { kind: 'join', ids: fresh });
    if (learningRate !== plannedRate(this.plan, this.settings.learningRate)) {
      this.#record(this.target, { kind: 'learningRate', learningRate, by: 'presenter' });
    }
  }

  get behind(): boolean {
    return this.learner.step < this.target;
  }

  /** Entries of the log so far, including those before this opening. */
  get logged(): number {
    return this.#logged;
  }

  /** A change at the present end of the plan. A leave goes back to before the first of the drawings joined. */
  change(change: Exclude<TrainerChange, { kind: 'rollback' }>): void {
    const end = Math.max(this.target, this.learner.step);
    const before = change.kind === 'leave' ? entriesBefore(this.plan, new Set(change.ids)) : Infinity;
    this.#record(end, change);
    if (before < this.#applied) {
      this.target = end;
      this.learner = this.#start();
    }
    this.#applyDue();
  }

  /** Back to the last milestone with a new learning rate; later changes take effect there. */
  rollBack(learningRate: number): void {
    const step = this.#milestones.lastStep;
    this.#record(step, { kind: 'rollback', learningRate });
    this.target = step;
    this.learner = this.#start();
    this.#applyDue();
  }

  /** Begins to train again without these, of which `examples` has none. This course goes on meanwhile. */
  retrain(ids: readonly string[], examples: ReadonlyMap<string, Example>): Retraining {
    const { settings, make, untrained } = this;
    const parts = { settings, make, examples, milestones: this.#milestones, untrained };
    return new Retraining(parts, ids, this.plan, this.learner.step);
  }

  /** A retraining has come to where this course is, and takes its place: only now its drawings leave. */
  adopt({ ids, applied, learner, smoothed, milestones }: Retraining, examples: ReadonlyMap<string, Example>) {
    this.#record(learner.step, { kind: 'leave', ids });
    this.#examples = examples;
    this.#milestones = milestones;
    this.#applied = applied;
    this.smoothed = smoothed;
    this.learner = learner;
  }

  /** One mini-batch and the changes that are planned after it. */
  train(): void {
    this.smoothed = smooth(this.smoothed, this.learner.train(1), this.settings.batchSize);
    this.#applyDue();
    if (this.behind && this.learner.step >= this.#next) this.#mark();
  }

  /** Keeps the present state as a milestone; returns it as bytes from which a later opening can go on. */
  keep(): Uint8Array {
    const { step, smoothed, learner } = this.#mark();
    const { settings, plan, untrained } = this;
    return encodeRunCheckpoint({
      settings,
      step,
      plan,
      logged: this.#logged,
      untrained: untrained ?? 0,
      smoothed,
      learner,
    });
  }

  #mark(): Milestone {
    const { step } = this.learner;
    const learner = this.learner.checkpoint();
    const milestone = { step, applied: this.#applied, smoothed: this.smoothed, learner };
    this.#milestones.add(milestone);
    this.#next = step + this.#between;
    return milestone;
  }

  #record(step: number, change: TrainerChange): void {
    this.#take(step, change);
    this.#logged++;
    this.announce(step, change);
  }

  /** Folds an entry into the plan and forgets the milestones that it makes invalid. */
  #take(step: number, change: TrainerChange): void {
    if (change.kind === 'leave') {
      const before = entriesBefore(this.plan, new Set(change.ids));
      this.#milestones.keepWhere(({ applied }) => applied <= before);
    }
    if (change.kind === 'rollback') {
      this.#milestones.keepWhere((milestone) => milestone.step <= step);
    }
    this.plan = extend(this.plan, { step, change });
  }

  /** The learner of the last usable milestone; else one from the seed. */
  #start(): Learner {
    const { learner, applied, smoothed } = this.#milestones.begin(this.make, this.settings, this.#examples);
    this.#applied = applied;
    this.smoothed = smoothed;
    this.#between = marksBetween(learner.step, this.target);
    this.#next = learner.step + this.#between;
    return learner;
  }

  #applyDue(): void {
    this.#applied = applyDue(this.learner, this.plan, this.#applied, this.#examples);
  }
}
