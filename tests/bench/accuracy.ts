// Accuracy on MNIST's 10,000 test digits after so many seconds of one core, by the default recipe: the median of
// three seeds, in percent. Seconds are processor time of this process, all its threads together, so that other
// work on the machine does not count. `--seconds 1,10,30 --seeds 1,2,3 --nets 784-30-10,784-100-10`.

import { parseArgs } from 'node:util';
import { loadMnist } from '@/lib/digits/mnist';
import { type Engine, fastestEngine } from '@/lib/nn/engine';
import type { LabelledImages, LearnerSettings } from '@/lib/nn/learner';
import { createLearner } from '@/lib/nn/live';
import { defaultRecipe } from '@/lib/nn/recipe';
import { trainToEnd } from '../support/default-training';
import { median } from '../support/median';
import { netsFlag, numbersFlag } from './flags';

type Mnist = { train: LabelledImages; test: LabelledImages };

export async function run(args: string[]) {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: { json: { type: 'boolean' }, seconds: text, seeds: text, nets: text },
  });
  const seeds = numbersFlag('seeds', values.seeds, [1, 2, 3]);
  const times = numbersFlag('seconds', values.seconds, [1, 10, 30]);
  const wanted = netsFlag(values.nets);
  const engine = fastestEngine();
  const mnist = loadMnist();
  const nets: Record<string, Record<string, number>> = {};
  for (const net of wanted) {
    const sizes = net.split('-').map(Number);
    for (const seconds of times) {
      const accuracies = seeds.map((seed) => {
        const { accuracy, samples } = trainFor(seconds, mnist, engine, sizes, seed);
        console.error(`${net}, ${seconds} s, seed ${seed}: ${accuracy} % after ${samples} digits`);
        return accuracy;
      });
      nets[net] = { ...nets[net], [seconds]: median(accuracies) };
    }
  }
  return { kernels: engine.name, seeds, nets };
}

function trainFor(seconds: number, { train, test }: Mnist, engine: Engine, sizes: number[], seed: number) {
  const settings: LearnerSettings = { sizes, seed, batchSize: 10, learningRate: 0.5 };
  const learner = createLearner(train, settings, defaultRecipe, engine.makeMachine);
  const start = process.cpuUsage();
  trainToEnd(learner, () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6 / seconds;
  });
  const { accuracy } = engine.evaluate(learner.network(), test, 0, test.count);
  return { accuracy: Math.round(accuracy * 10_000) / 100, samples: learner.samples };
}
