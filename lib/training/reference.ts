// The reference network: trained on MNIST alone, once, and never again. It says what a stranger would read in a drawing.
// The same code and seed give the same bits on every machine, so it is made by the build and known by its hash.

import type { LabelledImages } from '../nn/learner';
import { createLearner } from '../nn/live';
import type { MachineMaker } from '../nn/machine';
import type { Network } from '../nn/network';
import { completed } from '../nn/recipe';

/** Its own recipe, which stays as it is whatever talks use: more warp makes it read more hands. */
const recipe = completed({
  hidden: 'sigmoid',
  cost: 'log-likelihood',
  weightDecay: 1 / 60_000,
  shift: 1,
  warp: 0.12,
});
const settings = { sizes: [784, 200, 10], seed: 3, batchSize: 10, learningRate: 0.5 };

const PASSES = 15;
/** The learning rate falls in so many equal steps from its first value to nearly nothing. */
const STEPS = 100;

export function trainReference(mnist: LabelledImages, makeMachine: MachineMaker, passes = PASSES): Network {
  const learner = createLearner(mnist, settings, recipe, makeMachine);
  const miniBatches = (passes * mnist.count) / settings.batchSize / STEPS;
  for (let i = 0; i < STEPS; i++) {
    const learningRate = settings.learningRate * (1 - i / STEPS);
    learner.apply({ kind: 'learningRate', learningRate, afresh: true });
    learner.train(miniBatches);
  }
  return learner.network();
}
