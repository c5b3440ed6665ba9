// How well networks read people's own handwriting, drawn by the product's rasteriser: first trained on MNIST alone, then
// after drawings of other people have joined the running training. Everything is as in a talk: the recipe, the room's share
// and the easing of the learning rate are the learner's own. In percent; deterministic.
//
//   --strokes FILE [--join FILE --n 200] [--nets 784-30-10,784-100-10] [--samples 4000000]
//
// Files hold JSON lines of {label, writer, strokes}, gzipped or not. The result begins with the figures of the first
// net.

import { parseArgs } from 'node:util';
import { loadMnist } from '@/lib/digits/mnist';
import { type Engine, fastestEngine } from '@/lib/nn/engine';
import type { Example, LabelledImages, Learner } from '@/lib/nn/learner';
import { createLearner } from '@/lib/nn/live';
import { defaultRecipe } from '@/lib/nn/recipe';
import { Random } from '@/lib/random';
import { Mistake } from '../../scripts/flags.mjs';
import { asExamples, asImages, readWritten } from '../support/written-digits';
import { countFlag, netsFlag } from './flags';

/** Digits trained on after the join. */
const ADAPTATION = 20_000;

type Sets = {
  readonly train: LabelledImages;
  readonly test: LabelledImages;
  readonly written: LabelledImages;
  readonly joining: readonly Example[];
};

export async function run(args: string[]) {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: { json: { type: 'boolean' }, strokes: text, join: text, n: text, nets: text, samples: text },
  });
  if (values.strokes === undefined) throw new Mistake('Which drawings? --strokes FILE. See --help.');
  const n = countFlag('n', values.n, 200);
  const samples = countFlag('samples', values.samples, 4_000_000);
  const nets = netsFlag(values.nets);
  const others = values.join === undefined ? [] : readWritten(values.join);
  const joining = asExamples(new Random(1).shuffle(others).slice(0, n));
  const sets = { ...loadMnist(), written: asImages(readWritten(values.strokes)), joining };
  const engine = fastestEngine();
  const results = nets.map((net) => {
    const sizes = net.split('-').map(Number);
    const result = adapt(engine, sets, sizes, samples);
    console.error(net, result);
    return [net, result] as const;
  });
  return {
    ...results[0]![1],
    strokes: sets.written.count,
    joined: joining.length,
    nets: Object.fromEntries(results),
  };
}

function adapt(engine: Engine, sets: Sets, sizes: number[], samples: number) {
  const settings = { sizes, seed: 1, batchSize: 10, learningRate: 0.5 };
  const learner = createLearner(sets.train, settings, defaultRecipe, engine.makeMachine);
  learner.train(samples / settings.batchSize);
  const before = reads(engine, learner, sets.written);
  const mnistBefore = reads(engine, learner, sets.test);
  if (sets.joining.length === 0) return { before, mnistBefore };
  learner.apply({ kind: 'join', examples: sets.joining });
  learner.train(ADAPTATION / settings.batchSize);
  const after = reads(engine, learner, sets.written);
  return { before, after, mnistBefore, mnistAfter: reads(engine, learner, sets.test) };
}

/** The percentage of digits read right. */
function reads(engine: Engine, learner: Learner, images: LabelledImages): number {
  const { accuracy } = engine.evaluate(learner.network(), images, 0, images.count);
  return Math.round(accuracy * 10_000) / 100;
}
