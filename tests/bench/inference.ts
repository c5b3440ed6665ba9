// What a phone does: it reads digits with the network's snapshot, in Node and in a Chromium slowed down four times. Also, in
// ms, how long it takes to rasterise a drawing, and a whole frame, in which the drawing is read as well: for a digit of 80
// points and for the longest scribble that the server accepts. And how many of MNIST's test digits the snapshot reads as
// the exact network does.

import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { loadMnist } from '@/lib/digits/mnist';
import { MAX_COORDINATE, MAX_POINTS, type Strokes } from '@/lib/digits/stroke';
import { fastestEngine } from '@/lib/nn/engine';
import { predict } from '@/lib/nn/feedforward';
import { createLearner } from '@/lib/nn/live';
import type { Network } from '@/lib/nn/network';
import { defaultRecipe } from '@/lib/nn/recipe';
import { decodeSnapshot, encodeSnapshot } from '@/lib/nn/snapshot';
import { Random } from '@/lib/random';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { drawingTimes, predictionsASecond } from '../support/predictions-a-second';

const SIZES = [784, 30, 10];
const SAMPLES = 300_000;
/** As many digits are read in turn. */
const DIGITS = 200;
const MILLISECONDS = 1000;
const SLOWDOWN = 4;

/** A spiral as a finger draws it, and one stroke that crosses the whole pad at random. */
const DRAWINGS: readonly Strokes[] = [
  [
    Array.from(
      { length: 80 },
      (_, i) =>
        [512 + Math.round(4 * i * Math.cos(i / 8)), 512 + Math.round(5 * i * Math.sin(i / 8))] as const,
    ),
  ],
  [scribble(new Random(1))],
];

function scribble(chance: Random) {
  return Array.from(
    { length: MAX_POINTS },
    () => [chance.below(MAX_COORDINATE), chance.below(MAX_COORDINATE)] as const,
  );
}

export async function run(args: string[]) {
  parseArgs({ args, options: { json: { type: 'boolean' } } });
  const { train, test } = loadMnist();
  const settings = { sizes: SIZES, seed: 1, batchSize: 10, learningRate: 0.5 };
  const learner = createLearner(train, settings, defaultRecipe, fastestEngine().makeMachine);
  learner.train(SAMPLES / settings.batchSize);
  const network = learner.network();
  const snapshot = encodeSnapshot(network);
  const pixels = test.pixels.slice(0, DIGITS * 784);
  const node = predictionsASecond(snapshot, pixels, MILLISECONDS);
  const { predictions: browser, drawings: chromium } = await inChromium(snapshot, pixels);
  return {
    snapshotBytes: snapshot.length,
    agreement: agreement(network, snapshot, test.pixels),
    node: Math.round(node),
    chromium4x: Math.round(browser),
    msAPredictionChromium4x: to4(1000 / browser),
    drawingMs: {
      node: rounded(DRAWINGS.map((drawing) => drawingTimes(snapshot, drawing, MILLISECONDS))),
      chromium4x: rounded(chromium),
    },
  };
}

type Times = ReturnType<typeof drawingTimes>;

const to4 = (ms: number) => Math.round(ms * 1e4) / 1e4;

function rounded([digit, scribble]: readonly Times[]) {
  const of = ({ rasterise, frame }: Times) => ({ rasterise: to4(rasterise), frame: to4(frame) });
  return { digit: of(digit!), scribble: of(scribble!) };
}

/** The percentage of digits that both read alike. */
function agreement(exact: Network, snapshot: Uint8Array, pixels: Uint8Array): number {
  const decoded = decodeSnapshot(snapshot);
  if (!decoded.ok) throw new Error(decoded.error);
  const count = pixels.length / 784;
  let alike = 0;
  for (let i = 0; i < count; i++) {
    const digit = pixels.subarray(i * 784, (i + 1) * 784);
    if (predict(exact, digit).digit === predict(decoded.value, digit).digit) alike++;
  }
  return Math.round((alike / count) * 10_000) / 100;
}

async function inChromium(
  snapshot: Uint8Array,
  pixels: Uint8Array,
): Promise<{ predictions: number; drawings: Times[] }> {
  const bundle = await build({
    entryPoints: ['tests/support/predictions-a-second.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'nudge',
  });
  const browser = await chromium.launch({
    executablePath: await findBrowser(console.error),
    args: browserFlags,
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundle.outputFiles[0]!.text });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    return await page.evaluate(
      ([bytes, digits, drawings, milliseconds]) => {
        const { nudge } = globalThis as unknown as {
          nudge: { predictionsASecond: typeof predictionsASecond; drawingTimes: typeof drawingTimes };
        };
        const network = Uint8Array.from(bytes);
        return {
          predictions: nudge.predictionsASecond(network, Uint8Array.from(digits), milliseconds),
          drawings: drawings.map((drawing) => nudge.drawingTimes(network, drawing, milliseconds)),
        };
      },
      [[...snapshot], [...pixels], DRAWINGS, MILLISECONDS] as const,
    );
  } finally {
    await browser.close();
  }
}
