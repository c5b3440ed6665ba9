// A course of training for the gallery: the ten stand-ins learned by heart, a report a mini-batch, at two learning rates.
// Made here in a blink, every figure computed.

import { standIn } from '@/lib/digits/stand-ins';
import { costOf } from '@/lib/nn/cost';
import { predict } from '@/lib/nn/feedforward';
import { createLearner } from '@/lib/nn/live';
import type { CurvePoint } from '@/lib/protocol/message';
import type { Drawing } from '../_components/live/use-ink';

const labels = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const digits = labels.map((label) => ({ label, pixels: standIn(label) }));
const settings = { sizes: [784, 30, 10], seed: 2016, batchSize: 5, learningRate: 0.05 };
/** Mini-batch after which the rate is ten times as large. */
const faster = 24;
const miniBatches = 72;

export function stillCurve(): readonly CurvePoint[] {
  const base = {
    count: digits.length,
    pixels: Uint8Array.from(digits.flatMap(({ pixels }) => [...pixels])),
    labels: Uint8Array.from(labels),
  };
  const learner = createLearner(base, settings);
  const point = (costTraining: number | null): CurvePoint => {
    const read = digits.map(({ label, pixels }) => ({ label, ...predict(learner.network(), pixels) }));
    const costs = read.map(({ label, outputs }) =>
      costOf('log-likelihood', Float32Array.from(outputs), label),
    );
    return {
      step: learner.step,
      at: learner.step * 500,
      epoch: (learner.step * settings.batchSize) / digits.length,
      costTraining,
      costHeldOut: costs.reduce((sum, cost) => sum + cost, 0) / digits.length,
      accuracyTest: read.filter(({ label, digit }) => digit === label).length / digits.length,
      joined: 42,
      learningRate: learner.learningRate,
      easedRate: learner.easedRate,
    };
  };
  const points = [point(null)];
  for (let n = 0; n < miniBatches; n++) {
    if (n === faster) learner.apply({ kind: 'learningRate', learningRate: 0.5, afresh: true });
    points.push(point(learner.train(1)));
  }
  return points;
}

/** Two batches that joined, each with one of its digits. */
export const stillMarks = [
  { step: 0, count: 24, digit: 'gallery-0-7' },
  { step: 40, count: 18, digit: 'gallery-1-2' },
];

export const stillDrawings: ReadonlyMap<string, Drawing> = new Map(
  stillMarks.map(({ digit }) => [digit, { id: digit, pixels: standIn(Number(digit.at(-1))), strokes: [] }]),
);

/** Their drawings as read on arrival: before training, and since. */
export const stillReadings = [
  { step: 0, count: 24, right: 2 },
  { step: 38, count: 10, right: 8 },
  { step: 40, count: 8, right: 8 },
];
