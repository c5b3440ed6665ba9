// The entry of the trainer thread. One thread serves all sessions, so that MNIST is in memory once.

import { parentPort } from 'node:worker_threads';
import { loadMnist } from '../lib/digits/mnist';
import { fastestEngine } from '../lib/nn/engine';
import { defaultRecipe } from '../lib/nn/recipe';
import { holdOut } from '../lib/training/heldout';
import { learnerMaker } from '../lib/training/learner-maker';
import { serve } from '../lib/training/thread/serve';
import { threadClock } from '../lib/training/thread/thread-clock';
import { languages, spoken } from '../lib/words/languages';

if (!parentPort) throw new Error('workers/trainer is started as a thread by the server');
const { train, test } = loadMnist();
const { name, makeMachine, evaluate } = fastestEngine();
if (name === 'plain') console.warn(languages[spoken].start.slowTrainer);
serve(parentPort, {
  make: (formulas, began) => learnerMaker(train, began ?? { ...defaultRecipe, ...formulas }, makeMachine),
  evaluate,
  heldOut: holdOut(test),
  clock: threadClock,
  soon: setImmediate,
});
