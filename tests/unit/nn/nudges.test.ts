import { describe, expect, it } from 'vitest';
import { fastestEngine, plainEngine } from '@/lib/nn/engine';
import { gradientOf } from '@/lib/nn/explain';
import { createLearner } from '@/lib/nn/live';
import { allZero, largestNudges } from '@/lib/nn/nudges';
import { defaultRecipe } from '@/lib/nn/recipe';
import { hashOf } from '../../support/network-hash';
import { toyDigits, toyExamples } from '../../support/toy-digits';

const sizes = [784, 16, 12, 10];
const engines = [plainEngine, fastestEngine()];

describe('the nudges of the latest mini-batch', () => {
  it.each(engines)(
    '$name: added to the network before it, they give the network after it',
    ({ makeMachine }) => {
      const recipe = { ...defaultRecipe, weightDecay: 0 };
      const learner = createLearner(toyDigits(50, 1), settings(0.5), recipe, makeMachine);
      learner.train(7);
      const before = learner.network();
      learner.train(1);
      const after = learner.network();
      const nudges = learner.nudges()!;
      for (const part of ['weights', 'biases'] as const) {
        nudges[part].forEach((layer, l) => {
          layer.forEach((nudge, i) => {
            const moved = after[part][l]![i]! - before[part][l]![i]!;
            expect(Math.abs(moved - nudge)).toBeLessThan(1e-6);
          });
        });
      }
      expect(largestNudges(nudges, 1)[0]!.change).not.toBe(0);
    },
  );

  it('are the gradient times the learning rate, downhill', () => {
    const base = toyDigits(1, 4);
    const recipe = { ...defaultRecipe, shift: 0, warp: 0, weightDecay: 0 };
    const learner = createLearner(base, { ...settings(0.25), batchSize: 1 }, recipe);
    const digit = { pixels: base.pixels.slice(0, 784), label: base.labels[0]! };
    const { gradient } = gradientOf(learner.network(), [digit]);
    learner.train(1);
    const nudges = learner.nudges()!;
    nudges.weights[0]!.forEach((nudge, i) => {
      expect(Math.abs(nudge + 0.25 * gradient.weights[0]![i]!)).toBeLessThan(1e-7);
    });
  });

  it('are the same from the kernels and from plain TypeScript, bit for bit, with moved digits, too', () => {
    const hashes = engines.map(({ makeMachine }) => {
      const learner = createLearner(toyDigits(300, 1), settings(0.1), defaultRecipe, makeMachine);
      learner.apply({ kind: 'join', examples: toyExamples(40, 12, 5) });
      learner.train(30);
      return hashOf(learner.nudges()!);
    });
    expect(hashes[1]).toBe(hashes[0]);
  });

  it('are null before the first mini-batch', () => {
    for (const { makeMachine } of engines) {
      expect(createLearner(toyDigits(5, 1), settings(1), defaultRecipe, makeMachine).nudges()).toBeNull();
    }
  });

  it('are listed largest first, weights and biases together, with their places', () => {
    const nudges = allZero(sizes);
    nudges.weights[0]![401 * 16 + 12] = 0.25;
    nudges.weights[2]![3 * 10 + 9] = -0.5;
    nudges.weights[1]![0] = 0.125;
    nudges.weights[0]![12 * 16] = 0.0625;
    nudges.biases[2]![7] = -0.375;
    const largest = largestNudges(nudges, 4);
    expect(largest).toEqual([
      { layer: 2, from: 3, to: 9, change: -0.5 },
      { layer: 2, from: null, to: 7, change: -0.375 },
      { layer: 0, from: 401, to: 12, change: 0.25 },
      { layer: 1, from: 0, to: 0, change: 0.125 },
    ]);
    expect(largestNudges(allZero(sizes), 20)).toEqual([]);
  });
});

const settings = (learningRate: number) => ({ sizes, seed: 6, batchSize: 10, learningRate });
