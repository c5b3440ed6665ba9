// How learners of a recipe are made.

import type { Example, Learner, LearnerSettings } from '../../nn/learner';
import type { Recipe } from '../../nn/recipe';
import type { Result } from '../../result';

export type LearnerMaker = {
  /** The recipe of the learners that `create` makes. */
  readonly recipe: Recipe;
  create(settings: LearnerSettings): Learner;
  /** `examples` has every drawing that had joined; others are ignored. */
  restore(checkpoint: Uint8Array, examples: readonly Example[]): Result<Learner, string>;
};
