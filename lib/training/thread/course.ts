// A learner's course through a plan: forward, one mini-batch at a time, with every planned change at its step, or back to a
// checkpoint. Knows nothing about time, pace or reports.

import type { Example, Learner, LearnerSettings } from '../../nn/learner';
import type { Recipe } from '../../nn/recipe';
import type { Result } from '../../result';
import type { TrainerChange } from '../../session/event';
import type { Opening } from '../messages';
import { entriesBefore, extend, joinedIds, type Plan, plannedRate } from '../plan';
import { decodeRunCheckpoint, encodeRunCheckpoint } from '../run-checkpoint';
import { nothingYet, type Smoothed, smooth } from '../smoothed';
import { applyDue } from '../walk';
import { isSane } from './sanity';

export type LearnerMaker = {
  /** The recipe of the learners that `create` makes. */
  readonly recipe: Recipe;
  create(settings: LearnerSettings): Learner;
  /** `examples` has every drawing that had joined; others are ignored. */
  restore(checkpoint: Uint8Array, examples: readonly Example[]): Result<Learner, string>;
};

/** A place to go back to: `applied` entries of the plan have taken effect. */
type Milestone = {
  readonly step: number;
  readonly applied: number;
  readonly smoothed: Smoothed;
  readonly learner: Uint8Array;
};

/** How many milestones are kept; above this, every other one of the older half is dropped. */
const MILESTONES = 32;
/** How many milestones are made on a long way to catch up, so that a leave meanwhile or soon after need not start over. */
const MARKS = 16;
const LEAST_BETWEEN = 500;

export class Course {
  readonly settings: LearnerSettings;
  plan: Plan = [];
  learner: Learner;
  /** The training cost of the mini-batches that led to the learner. */
  smoothed: Smoothed = nothingYet;
  /** These random weights learn for the first time: no earlier training of them is known. */
  readonly began: boolean;
  /** Up to this step, training only repeats what was done before. */
  target: number;
  /** Held-out cost of the untrained network, if it is known. */
  untrained: number | null = null;
  #applied = 0;
  #logged: number;
  #milestones: Milestone[] = [];
  /** While behind: the step of the next milestone, and the mini-batches between two milestones. */
  #next = 0;
  #between = 0;

  /**
   * `examples` belongs to the caller and must have every drawing that the plan joins. Makes the plan agree with the opening:
   * missing drawings leave, new ones join, and another learning rate is the presenter's choice.
   */
  constructor(
    opening: Opening,
    private readonly examples: ReadonlyMap<string, Example>,
    private readonly make: LearnerMaker,
    private readonly announce: (step: number, change: TrainerChange) => void,
  ) {
    const { sizes, seed, batchSize, learningRate } = opening.settings;
    const found = opening.checkpoint && decodeRunCheckpoint(opening.checkpoint);
    const usable =
      found?.settings.seed === seed &&
      found.settings.batchSize === batchSize &&
      found.settings.sizes.join() === sizes.join();
    this.settings = usable ? found.settings : { sizes, seed, batchSize, learningRate };
    if (usable) {
      this.plan = found.plan;
      this.untrained = found.untrained;
      const { step, smoothed, learner } = found;
      this.#milestones = [{ step, applied: found.plan.length, smoothed, learner }];
      for (const entry of opening.log.slice(found.logged)) this.#take(entry.step, entry.change);
    }
    this.#logged = opening.log.length;
    this.began = !usable && this.#logged === 0;
    this.target = usable ? Math.max(found.step, opening.step, this.plan.at(-1)?.step ?? 0) : 0;
    if (!usable && this.#logged > 0) this.#startOver(opening);
    this.#agree(learningRate);
    this.learner = this.#start();
    this.#applyDue();
  }

  /** There was training but no checkpoint of it: everything in the log happens before the first mini-batch. */
  #startOver({ log, settings }: Opening): void {
    for (const { step, change } of log) this.#take(step, change);
    this.#record(0, { kind: 'rollback', learningRate: settings.learningRate });
  }

  #agree(learningRate: number): void {
    const joined = joinedIds(this.plan);
    const gone = [...joined].filter((id) => !this.examples.has(id));
    if (gone.length > 0) this.#record(this.target, { kind: 'leave', ids: gone });
    const fresh = [...this.examples.keys()].filter((id) => !joined.has(id));
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
    const step = this.#milestones.at(-1)?.step ?? 0;
    this.#record(step, { kind: 'rollback', learningRate });
    this.target = step;
    this.learner = this.#start();
    this.#applyDue();
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
    this.#milestones.push(milestone);
    if (this.#milestones.length > MILESTONES) {
      this.#milestones = this.#milestones.filter((_, i) => i >= MILESTONES / 2 || i % 2 === 0);
    }
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
      this.#milestones = this.#milestones.filter(({ applied }) => applied <= before);
    }
    if (change.kind === 'rollback') {
      this.#milestones = this.#milestones.filter((milestone) => milestone.step <= step);
    }
    this.plan = extend(this.plan, { step, change });
  }

  /** The learner of the last milestone that can be restored and is sane; else one from the seed. */
  #start(): Learner {
    for (;;) {
      const last = this.#milestones.at(-1);
      this.#applied = last?.applied ?? 0;
      this.smoothed = last?.smoothed ?? nothingYet;
      const from = last?.step ?? 0;
      this.#between = Math.max(LEAST_BETWEEN, Math.ceil((this.target - from) / MARKS));
      this.#next = from + this.#between;
      if (!last) return this.make.create(this.settings);
      const restored = this.make.restore(last.learner, [...this.examples.values()]);
      if (restored.ok && isSane(restored.value.network())) return restored.value;
      this.#milestones.pop();
    }
  }

  #applyDue(): void {
    this.#applied = applyDue(this.learner, this.plan, this.#applied, this.examples);
  }
}
