// Which pen should the rasteriser use? Networks trained on MNIST alone read pen strokes drawn with every candidate.
// `npm run bench -- pen --strokes FILE`: JSON lines of {label, writer, strokes}, gzipped or not. The pen is chosen on every
// second writer; `others` are the remaining writers, who took no part in the choice. Takes about two minutes.

import { parseArgs } from 'node:util';
import { loadMnist } from '@/lib/digits/mnist';
import { PEN, type Pen, rasterise } from '@/lib/digits/rasterise';
import { predict } from '@/lib/nn/feedforward';
import type { LabelledImages } from '@/lib/nn/learner';
import { createLearner } from '@/lib/nn/live';
import type { Network } from '@/lib/nn/network';
import { Mistake } from '../../scripts/flags.mjs';
import { readWritten, type Written } from '../support/written-digits';

/** The percentage read right, the mean over the networks. */
type Score = Pen & { readonly chosenOn: number; readonly others: number };

const SEEDS = [1, 2, 3];
const EPOCHS = 2;

export function run(args: string[]): { best: Score; present: Score } {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' }, strokes: { type: 'string' } } });
  if (values.strokes === undefined) throw new Mistake('Which drawings? --strokes FILE. See --help.');
  const written = readWritten(values.strokes);
  const networks = SEEDS.map((seed) => trainOn(loadMnist().train, seed));
  const scores = candidates().map((pen) => score(pen, written, networks));
  for (const one of scores) console.log(Object.values(one).join('\t'));
  const best = scores.reduce((top, one) => (one.chosenOn > top.chosenOn ? one : top));
  return { best, present: scores[0]! };
}

/** The present pen first. */
function candidates(): Pen[] {
  const around = [0.6, 0.7, 0.85, 1, 1.1, 1.3].flatMap((radius) =>
    [18, 18.5, 18.75, 19, 20].map((box) => ({ ...PEN, radius, box })),
  );
  const edges = [0.5, 1.3, 2].map((edge) => ({ ...PEN, edge }));
  const centres = [14, 14.25, 14.75].map((centre) => ({ ...PEN, centre }));
  return [PEN, ...around, ...edges, ...centres];
}

/** A 784-30-10 network after two passes over MNIST, the learning rate halved for the second. */
function trainOn(mnist: LabelledImages, seed: number): Network {
  const learner = createLearner(mnist, { sizes: [784, 30, 10], seed, batchSize: 10, learningRate: 0.5 });
  const pass = mnist.count / learner.settings.batchSize;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    learner.apply({ kind: 'learningRate', learningRate: 0.5 / 2 ** epoch, afresh: true });
    learner.train(pass);
  }
  return learner.network();
}

function score(pen: Pen, written: readonly Written[], networks: readonly Network[]): Score {
  const writers = [...new Set(written.map(({ writer }) => Number(writer)))].sort((a, b) => a - b);
  const chosenOn = new Set(writers.filter((_, i) => i % 2 === 0));
  const right = { chosenOn: 0, others: 0 };
  const total = { chosenOn: 0, others: 0 };
  for (const { label, writer, strokes } of written) {
    const group = chosenOn.has(Number(writer)) ? 'chosenOn' : 'others';
    const pixels = rasterise(strokes, pen);
    total[group] += networks.length;
    for (const network of networks) if (predict(network, pixels).digit === label) right[group]++;
  }
  const percent = (group: 'chosenOn' | 'others') => Math.round((10_000 * right[group]) / total[group]) / 100;
  return { ...pen, chosenOn: percent('chosenOn'), others: percent('others') };
}
