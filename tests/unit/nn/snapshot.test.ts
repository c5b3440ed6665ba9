import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadMnist } from '@/lib/digits/mnist';
import { fastestEngine } from '@/lib/nn/engine';
import { predict } from '@/lib/nn/feedforward';
import { initialise } from '@/lib/nn/initialise';
import { createLearner } from '@/lib/nn/live';
import type { Network } from '@/lib/nn/network';
import { defaultRecipe } from '@/lib/nn/recipe';
import { decodeSnapshot, encodeSnapshot } from '@/lib/nn/snapshot';

const { train, test } = loadMnist();

function reopened(network: Network): Network {
  const decoded = decodeSnapshot(encodeSnapshot(network));
  if (!decoded.ok) throw new Error(decoded.error);
  return decoded.value;
}

describe('a snapshot', () => {
  it('of 784-30-10 fits into 26 KB', () => {
    expect(encodeSnapshot(initialise([784, 30, 10], 1)).length).toBeLessThan(26_000);
  });

  it('keeps every weight to half a step and every bias exactly', () => {
    const network = initialise([784, 16, 16, 10], 2);
    const back = reopened(network);
    expect(back.biases).toEqual(network.biases);
    network.weights.forEach((weights, l) => {
      const step = Math.max(...weights.map(Math.abs)) / 127;
      weights.forEach((weight, i) => {
        expect(Math.abs(back.weights[l]![i]! - weight)).toBeLessThanOrEqual(step * 0.5001);
      });
    });
  });

  it('of a network whose weights are all 0 is that network', () => {
    const nothing: Network = {
      sizes: [2, 1],
      weights: [new Float32Array(2)],
      biases: [Float32Array.of(0.5)],
      formulas: { hidden: 'relu', cost: 'quadratic' },
    };
    expect(reopened(nothing)).toEqual(nothing);
  });

  it('encoded again is the same bytes', () => {
    const bytes = encodeSnapshot(initialise([784, 30, 10], 3));
    const decoded = decodeSnapshot(bytes);
    expect(decoded.ok && encodeSnapshot(decoded.value)).toEqual(bytes);
  });

  it('never throws, whatever the bytes', () => {
    const start = encodeSnapshot(initialise([4, 2], 1)).slice(0, 6);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (tail) => {
        decodeSnapshot(Uint8Array.from([...start, ...tail]));
        expect(decodeSnapshot(tail).ok).toBe(false);
      }),
    );
  });

  it.each([
    { sizes: [784, 30, 10], miniBatches: 30_000 },
    { sizes: [784, 100, 10], miniBatches: 12_000 },
    { sizes: [784, 16, 16, 10], miniBatches: 12_000 },
  ])('of $sizes reads at least 99.5 % of MNIST’s test digits as the exact network does', (net) => {
    const { sizes, miniBatches } = net;
    const settings = { sizes, seed: 1, batchSize: 10, learningRate: 0.5 };
    const learner = createLearner(train, settings, defaultRecipe, fastestEngine().makeMachine);
    learner.train(miniBatches);
    const exact = learner.network();
    const rounded = reopened(exact);
    let same = 0;
    for (let i = 0; i < test.count; i++) {
      const pixels = test.pixels.subarray(i * 784, (i + 1) * 784);
      if (predict(exact, pixels).digit === predict(rounded, pixels).digit) same++;
    }
    expect(same / test.count).toBeGreaterThanOrEqual(0.995);
  });
});
