// Samples per second of exact mini-batch gradient descent: the kernels, plain TypeScript and TensorFlow.js. They take
// short turns, so that a machine that speeds up or slows down does so for all three; figures are medians over the
// rounds. Seconds are processor time of this process, so that other work on the machine does not count.
//
// All three do the forward pass, the backward pass and the update on MNIST's digits as they are. The learner does what it
// does in the product: shuffled passes over all 60,000 digits from grey values, L2, the mini-batch's cost. TensorFlow.js
// gets floats made beforehand, in order, and does none of that. `--seconds S` per turn (0.2), `--rounds N` (9).

import { parseArgs } from 'node:util';
import { loadMnist } from '@/lib/digits/mnist';
import { fastestEngine, plainEngine } from '@/lib/nn/engine';
import { ink } from '@/lib/nn/feedforward';
import type { LabelledImages } from '@/lib/nn/learner';
import { createLearner } from '@/lib/nn/live';
import { defaultRecipe } from '@/lib/nn/recipe';
import { median } from '../support/median';
import { openTensorFlow, tensorFlowStep } from '../support/tfjs-sgd';
import { countFlag, numberFlag } from './flags';

const SHAPES = [
  [784, 30, 10],
  [784, 16, 16, 10],
  [784, 100, 10],
];
const BATCHES = [10, 128];
const RATE = 0.5;
/** As many digits are made into floats for TensorFlow.js, which gets them in turn. */
const FLOAT_DIGITS = 5_000;

/** Between two looks at the clock, which cost a microsecond. */
const CALLS = 10;

/** Trains for about so many seconds; returns samples per second. */
type Turn = (seconds: number) => number;

export async function run(args: string[]) {
  const { values } = parseArgs({
    args,
    options: { json: { type: 'boolean' }, seconds: { type: 'string' }, rounds: { type: 'string' } },
  });
  const seconds = numberFlag('seconds', values.seconds, 0.2);
  const rounds = Math.max(3, countFlag('rounds', values.rounds, 9));
  await openTensorFlow();
  const { train } = loadMnist();
  const floats = asFloats(train);
  const nets: Record<string, Record<string, Figures>> = {};
  for (const sizes of SHAPES) {
    for (const batch of BATCHES) {
      const turns = [
        ours(train, sizes, batch, fastestEngine().makeMachine),
        ours(train, sizes, batch, plainEngine.makeMachine),
        tensorFlow(floats, sizes, batch),
      ];
      const figures = compare(turns, seconds, rounds);
      console.error(`${sizes.join('-')}, batch ${batch}:`, figures);
      nets[sizes.join('-')] = { ...nets[sizes.join('-')], [batch]: figures };
    }
  }
  return { kernels: fastestEngine().name, nets };
}

type Figures = ReturnType<typeof compare>;

/** Medians of the rates, and of each round's ratios. */
function compare(turns: readonly Turn[], seconds: number, rounds: number) {
  for (const turn of turns) turn(seconds / 2);
  const rates = Array.from({ length: rounds }, () => turns.map((turn) => turn(seconds)));
  const column = (of: (round: number[]) => number) => median(rates.map(of));
  const to2 = (ratio: number) => Math.round(ratio * 100) / 100;
  return {
    kernel: Math.round(column(([kernel]) => kernel!)),
    plain: Math.round(column(([, plain]) => plain!)),
    tfjs: Math.round(column(([, , tfjs]) => tfjs!)),
    kernelOverTfjs: to2(column(([kernel, , tfjs]) => kernel! / tfjs!)),
    kernelOverPlain: to2(column(([kernel, plain]) => kernel! / plain!)),
  };
}

function rate(seconds: number, samplesACall: number, call: () => void): number {
  const start = process.cpuUsage();
  let samples = 0;
  let passed = 0;
  while (passed < seconds) {
    for (let i = 0; i < CALLS; i++) call();
    samples += CALLS * samplesACall;
    const { user, system } = process.cpuUsage(start);
    passed = (user + system) / 1e6;
  }
  return samples / passed;
}

/** TensorFlow.js does not move digits, so ours are not moved either. */
const STILL = { ...defaultRecipe, shift: 0, warp: 0 };

function ours(
  base: LabelledImages,
  sizes: number[],
  batchSize: number,
  maker: typeof plainEngine.makeMachine,
): Turn {
  const settings = { sizes, seed: 1, batchSize, learningRate: RATE };
  const learner = createLearner(base, settings, STILL, maker);
  return (seconds) => rate(seconds, batchSize, () => learner.train(1));
}

type Floats = { readonly inputs: Float32Array; readonly desired: Float32Array };

function tensorFlow({ inputs, desired }: Floats, sizes: number[], batch: number): Turn {
  const step = tensorFlowStep(sizes, batch, RATE);
  let at = 0;
  return (seconds) =>
    rate(seconds, batch, () => {
      if (at + batch > FLOAT_DIGITS) at = 0;
      step(inputs.subarray(at * 784, (at + batch) * 784), desired.subarray(at * 10, (at + batch) * 10));
      at += batch;
    });
}

function asFloats(images: LabelledImages): Floats {
  const desired = new Float32Array(FLOAT_DIGITS * 10);
  for (let i = 0; i < FLOAT_DIGITS; i++) desired[i * 10 + images.labels[i]!] = 1;
  return { inputs: ink(images.pixels.subarray(0, FLOAT_DIGITS * 784)), desired };
}
