// The trainer thread with a learner that, after a hundred mini-batches, never comes back.

import { parentPort } from 'node:worker_threads';
import { loadMnist } from '@/lib/digits/mnist';
import { evaluate } from '@/lib/nn/evaluate';
import { createLearner, restoreLearner } from '@/lib/nn/live';
import { defaultRecipe } from '@/lib/nn/recipe';
import { holdOut } from '@/lib/training/heldout';
import { serve } from '@/lib/training/serve';
import { threadClock } from '@/lib/training/thread-clock';

const { train, test } = loadMnist();
serve(parentPort!, {
  make: {
    recipe: defaultRecipe,
    create(settings) {
      const learner = createLearner(train, settings);
      const trainOn = learner.train.bind(learner);
      learner.train = (miniBatches) => {
        while (learner.step >= 100);
        return trainOn(miniBatches);
      };
      return learner;
    },
    restore: (checkpoint, examples) => restoreLearner(train, checkpoint, examples),
  },
  evaluate,
  heldOut: holdOut(test),
  clock: threadClock,
  soon: setImmediate,
});
