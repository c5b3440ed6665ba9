// Accuracy on MNIST's 10,000 test digits, in percent: the median over the seeds. By default after so many seconds of one
// core, while the learning rate falls to nothing; seconds are processor time of this process, so that other work on the
// machine does not count. With `--digits`, after so many digits as in a talk, where the rate stays as chosen but for the
// learner's own easing. `--seconds 1,10,30 --seeds 1,2,3 --nets 784-30-10,784-100-10 --hidden relu
// --cost cross-entropy --rate 0.1 --digits 60000`.

import { parseArgs } from 'node:util';
import { loadMnist } from '@/lib/digits/mnist';
import { fastestEngine } from '@/lib/nn/engine';
import type { LabelledImages, Learner } from '@/lib/nn/learner';
import { createLearner } from '@/lib/nn/live';
import { type Cost, defaultRecipe, firstRate, type HiddenNeuron } from '@/lib/nn/recipe';
import { trainToEnd } from '../support/default-training';
import { median } from '../support/median';
import { netsFlag, numberFlag, numbersFlag, oneOfFlag } from './flags';

const hiddenNeurons: readonly HiddenNeuron[] = ['sigmoid', 'relu'];
const costs: readonly Cost[] = ['log-likelihood', 'cross-entropy', 'quadratic'];
const engine = fastestEngine();

export async function run(args: string[]) {
  const text = { type: 'string' } as const;
  const lists = { seconds: text, digits: text, seeds: text, nets: text };
  const options = { ...lists, hidden: text, cost: text, rate: text, json: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args, options });
  const hidden = oneOfFlag('hidden', values.hidden, hiddenNeurons);
  const cost = oneOfFlag('cost', values.cost, costs);
  const learningRate = numberFlag('rate', values.rate, firstRate({ hidden, cost }));
  const seeds = numbersFlag('seeds', values.seeds, [1, 2, 3]);
  const digits = numbersFlag('digits', values.digits, []);
  const lengths = digits.length > 0 ? digits : numbersFlag('seconds', values.seconds, [1, 10, 30]);
  const train = digits.length > 0 ? trainOn : trainFor;
  const recipe = { ...defaultRecipe, hidden, cost };
  const mnist = loadMnist();
  const nets: Record<string, Record<string, number>> = {};
  for (const net of netsFlag(values.nets)) {
    const settings = { sizes: net.split('-').map(Number), batchSize: 10, learningRate };
    const accuraciesAfter = (length: number) =>
      seeds.map((seed) => {
        const learner = createLearner(mnist.train, { ...settings, seed }, recipe, engine.makeMachine);
        train(learner, length);
        const accuracy = accuracyOf(learner, mnist.test);
        console.error(`${net}, seed ${seed}: ${accuracy} % after ${learner.samples} digits`);
        return accuracy;
      });
    nets[net] = Object.fromEntries(lengths.map((length) => [length, median(accuraciesAfter(length))]));
  }
  return { kernels: engine.name, hidden, cost, learningRate, seeds, nets };
}

function trainFor(learner: Learner, seconds: number): void {
  const start = process.cpuUsage();
  trainToEnd(learner, () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6 / seconds;
  });
}

function trainOn(learner: Learner, digits: number): void {
  learner.train(Math.ceil(digits / learner.settings.batchSize));
}

function accuracyOf(learner: Learner, test: LabelledImages): number {
  const { accuracy } = engine.evaluate(learner.network(), test, 0, test.count);
  return Math.round(accuracy * 10_000) / 100;
}
