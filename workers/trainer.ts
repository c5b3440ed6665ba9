// The trainer thread: one for all sessions, so that MNIST is in memory once.

import { parentPort } from 'node:worker_threads';
import { loadMnist } from '../lib/digits/mnist';
import { evaluate } from '../lib/nn/evaluate';
import { createLearner, restoreLearner } from '../lib/nn/live';
import { holdOut } from '../lib/training/heldout';
import { serve } from '../lib/training/serve';
import { threadClock } from '../lib/training/thread-clock';

if (!parentPort) throw new Error('workers/trainer is started as a thread by the server');
const { train, test } = loadMnist();
serve(parentPort, {
  make: {
    create: (settings) => createLearner(train, settings),
    restore: (checkpoint, examples) => restoreLearner(train, checkpoint, examples),
  },
  evaluate,
  heldOut: holdOut(test),
  clock: threadClock,
  soon: setImmediate,
});
