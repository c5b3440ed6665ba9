// Learners of one recipe on one base set, new or from their checkpoints.

import type { LabelledImages } from '../nn/learner';
import { createLearner, restoreLearner } from '../nn/live';
import type { MachineMaker } from '../nn/machine';
import type { Recipe } from '../nn/recipe';
import type { LearnerMaker } from './thread/maker';

export const learnerMaker = (
  base: LabelledImages,
  recipe: Recipe,
  makeMachine: MachineMaker,
): LearnerMaker => ({
  recipe,
  create: (settings) => createLearner(base, settings, recipe, makeMachine),
  restore: (checkpoint, examples) => restoreLearner(base, checkpoint, examples, makeMachine),
});
