// The trainer thread with a learner that, after a hundred mini-batches, never comes back.

import { parentPort } from 'node:worker_threads';
import { loadMnist } from '@/lib/digits/mnist';
import { plainEngine } from '@/lib/nn/engine';
import { evaluate } from '@/lib/nn/evaluate';
import { defaultRecipe } from '@/lib/nn/recipe';
import { holdOut } from '@/lib/training/heldout';
import { learnerMaker } from '@/lib/training/learner-maker';
import { serve } from '@/lib/training/thread/serve';
import { threadClock } from '@/lib/training/thread/thread-clock';

const { train, test } = loadMnist();
const maker = learnerMaker(train, defaultRecipe, plainEngine.makeMachine);
serve(parentPort!, {
  make: () => ({
    ...maker,
    create(settings) {
      const learner = maker.create(settings);
      const trainOn = learner.train.bind(learner);
      learner.train = (miniBatches) => {
        while (learner.step >= 100);
        return trainOn(miniBatches);
      };
      return learner;
    },
  }),
  evaluate,
  heldOut: holdOut(test),
  clock: threadClock,
  soon: setImmediate,
});
