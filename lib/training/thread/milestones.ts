// Places of a course to go back to.

import type { Example, Learner, LearnerSettings } from '../../nn/learner';
import { nothingYet, type Smoothed } from '../smoothed';
import type { LearnerMaker } from './maker';
import { isSane } from './sanity';

/** `applied` entries of the plan have taken effect. */
export type Milestone = {
  readonly step: number;
  readonly applied: number;
  readonly smoothed: Smoothed;
  readonly learner: Uint8Array;
};

export type Beginning = {
  readonly learner: Learner;
  readonly applied: number;
  readonly smoothed: Smoothed;
};

/** Above this, every other one of the older half is dropped. */
const MOST = 32;
/** How many are made on a long way to catch up, so that a leave meanwhile or soon after need not start over. */
const MARKS = 16;
const LEAST_BETWEEN = 500;

/** Mini-batches between two milestones on the way to `target`. */
export const marksBetween = (from: number, target: number): number =>
  Math.max(LEAST_BETWEEN, Math.ceil((target - from) / MARKS));

export class Milestones {
  #all: Milestone[];

  constructor(all: readonly Milestone[] = []) {
    this.#all = [...all];
  }

  get lastStep(): number {
    return this.#all.at(-1)?.step ?? 0;
  }

  copy(): Milestones {
    return new Milestones(this.#all);
  }

  add(milestone: Milestone): void {
    this.#all.push(milestone);
    if (this.#all.length > MOST) this.#all = this.#all.filter((_, i) => i >= MOST / 2 || i % 2 === 0);
  }

  keepWhere(test: (milestone: Milestone) => boolean): void {
    this.#all = this.#all.filter(test);
  }

  /** The learner of the last one that can be restored and is sane; else one from the seed. */
  begin(make: LearnerMaker, settings: LearnerSettings, examples: ReadonlyMap<string, Example>): Beginning {
    for (;;) {
      const last = this.#all.at(-1);
      if (!last) return { learner: make.create(settings), applied: 0, smoothed: nothingYet };
      const restored = make.restore(last.learner, [...examples.values()]);
      const { applied, smoothed } = last;
      if (restored.ok && isSane(restored.value.network()))
        return { learner: restored.value, applied, smoothed };
      this.#all.pop();
    }
  }
}
