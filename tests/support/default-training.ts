// The default recipe carried through: a learner that trains with the learning rate falling to nothing.

import type { Learner } from '@/lib/nn/learner';
import { fallingRate } from '@/lib/nn/schedule';

/** Mini-batches between two changes of the learning rate. */
const BETWEEN = 50;

/** `progress` is asked again and again and says how far the training is, from 0 to 1. */
export function trainToEnd(learner: Learner, progress: () => number): void {
  for (let at = progress(); at < 1; at = progress()) {
    const learningRate = fallingRate(learner.settings.learningRate, at);
    learner.apply({ kind: 'learningRate', learningRate, afresh: true });
    learner.train(BETWEEN);
  }
}
