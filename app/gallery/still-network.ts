// Networks for the gallery: the random one of a seed, and two that have learnt the ten stand-ins by heart, with the nudges
// of their latest mini-batch; one of them with ReLU neurons and cross-entropy. All are made here in a blink, and real.

import { standIn } from '@/lib/digits/stand-ins';
import { packBytes } from '@/lib/digits/wire';
import { initialise } from '@/lib/nn/initialise';
import { createLearner } from '@/lib/nn/live';
import type { Network, Sizes } from '@/lib/nn/network';
import { defaultFormulas, defaultRecipe, firstRate } from '@/lib/nn/recipe';
import { reject } from '@/lib/session/rejection';
import type { MyDrawing } from '@/lib/session/view-types';
import type { Feed } from '../_components/live/feed';
import type { NetworkFeeds } from '../_components/live/use-network';
import type { SendCommand } from '../_components/live/use-session';

export type StillNetwork = 'random' | 'trained' | 'relu';

const labels = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const settings = { seed: 2016, batchSize: 10 };
const relu = { hidden: 'relu', cost: 'cross-entropy' } as const;
const miniBatches = 60;

export function stillNetwork(kind: StillNetwork, sizes: Sizes = [784, 30, 10]): NetworkFeeds {
  if (kind === 'random') {
    return { network: stillFeed(initialise(sizes, settings.seed), 0), nudges: null };
  }
  const pixels = Uint8Array.from(labels.flatMap((label) => [...standIn(label)]));
  const formulas = kind === 'relu' ? relu : defaultFormulas;
  const base = { count: 10, pixels, labels: Uint8Array.from(labels) };
  const learningRate = firstRate(formulas);
  const learner = createLearner(
    base,
    { ...settings, sizes, learningRate },
    { ...defaultRecipe, ...formulas },
  );
  learner.train(miniBatches);
  const nudges = learner.nudges();
  return {
    network: stillFeed(learner.network(), learner.step),
    nudges: nudges && stillFeed({ ...learner.network(), ...nudges }, learner.step),
  };
}

function stillFeed(network: Network, step: number): Feed<Network> {
  const newest = { version: 1, step, value: network };
  return { newest: () => newest, heard() {}, watch: () => () => {} };
}

/** My drawings in the gallery: the stand-ins of these labels, as a random network read them. */
export const galleryDigits = (...drawn: readonly number[]): readonly MyDrawing[] =>
  drawn.map((label, i) => ({
    id: `gallery-${i}-${label}`,
    label,
    guess: (label * 3 + 1) % 10,
    outputs: labels.map((k) => (k === (label * 3 + 1) % 10 ? 0.31 : 0.07)),
    predictedAtStep: 0,
    verdict: 'approved',
  }));

/** Nobody listens in the gallery, but drawings have their ink. */
export const galleryCommand = (async (command: { type: string; digits?: readonly string[] }) => {
  if (command.type !== 'ink') return { ok: false, ...reject('timeout') };
  const ink = (command.digits ?? []).map((id) => ({
    id,
    pixels: packBytes(standIn(Number(id.at(-1)))),
    strokes: '[]',
  }));
  return { ok: true, value: { ink } };
}) as unknown as SendCommand;
