import { describe, expect, it } from 'vitest';
import { sigmoid, softmax } from '@/lib/nn/activation';
import { forwardPass, gradientOf, incomingWeights } from '@/lib/nn/explain';
import { initialise } from '@/lib/nn/initialise';
import { createLearner } from '@/lib/nn/live';
import { defaultRecipe } from '@/lib/nn/recipe';
import { toyDigits } from '../../support/toy-digits';

const network = initialise([784, 16, 12, 10], 6);
const digits = toyDigits(6, 7);
const digit = (i: number) => ({
  pixels: digits.pixels.slice(i * 784, (i + 1) * 784),
  label: digits.labels[i]!,
});

describe('the network, step by step', () => {
  it('a forward pass gives each weighted input and the activation it becomes', () => {
    const { activations, z } = forwardPass(network, digit(0).pixels);
    expect(activations.map((layer) => layer.length)).toEqual([784, 16, 12, 10]);
    expect(activations[1]).toEqual(z[0]!.map(sigmoid));
    expect(activations[3]).toEqual(softmax(z[2]!));
  });

  it('the gradient and the cost of a mini-batch are the means over its digits', () => {
    const one = gradientOf(network, [digit(1)]);
    const other = gradientOf(network, [digit(2)]);
    const both = gradientOf(network, [digit(1), digit(2)]);
    expect(both.cost).toBeCloseTo((one.cost + other.cost) / 2, 12);
    both.gradient.weights.forEach((layer, l) => {
      layer.forEach((slope, i) => {
        const mean = (one.gradient.weights[l]![i]! + other.gradient.weights[l]![i]!) / 2;
        expect(Math.abs(slope - mean)).toBeLessThan(1e-7);
      });
    });
  });

  it('a mini-batch steps along the gradient', () => {
    const recipe = { ...defaultRecipe, shift: 0, warp: 0, weightDecay: 0 };
    const base = { ...digit(3), count: 1, labels: Uint8Array.of(digit(3).label) };
    const settings = { sizes: network.sizes, seed: 6, batchSize: 1, learningRate: 0.5 };
    const learner = createLearner(base, settings, recipe);
    const { gradient } = gradientOf(learner.network(), [digit(3)]);
    const before = learner.network();
    learner.train(1);
    const after = learner.network();
    for (const part of ['weights', 'biases'] as const) {
      gradient[part].forEach((layer, l) => {
        layer.forEach((slope, i) => {
          const step = after[part][l]![i]! - before[part][l]![i]!;
          expect(Math.abs(step + 0.5 * slope)).toBeLessThan(1e-6);
        });
      });
    }
  });

  it('a hidden neuron’s image has the weight of each pixel in that pixel’s place', () => {
    const image = incomingWeights(network, 5);
    expect(image).toHaveLength(784);
    expect(image[14 * 28 + 9]).toBe(network.weights[0]![(14 * 28 + 9) * 16 + 5]);
  });
});
