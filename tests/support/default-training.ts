// A training carried through: the learning rate falls in a straight line from its first value to nothing.

import type { Learner } from '@/lib/nn/learner';

/** Mini-batches between two changes of the learning rate. */
const BETWEEN = 50;

/** `progress` is asked again and again and says how far the training is, from 0 to 1. */
export function trainToEnd(learner: Learner, progress: () => number): void {
  for (let at = progress(); at < 1; at = progress()) {
    const learningRate = learner.settings.learningRate * (1 - at);
    learner.apply({ kind: 'learningRate', learningRate, afresh: true });
    learner.train(BETWEEN);
  }
}
