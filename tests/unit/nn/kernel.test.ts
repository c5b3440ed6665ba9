import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fastestEngine, plainEngine } from '@/lib/nn/engine';
import { initialise } from '@/lib/nn/initialise';
import { createLearner, restoreLearner } from '@/lib/nn/live';
import type { Network } from '@/lib/nn/network';
import { type Cost, defaultRecipe, type HiddenNeuron } from '@/lib/nn/recipe';
import { hashOf } from '../../support/network-hash';
import { toyDigits, toyExamples } from '../../support/toy-digits';

const simd = fastestEngine();
const base = toyDigits(300, 1);

function mostApart(a: Network, b: Network): number {
  let most = 0;
  for (const part of ['weights', 'biases'] as const) {
    a[part].forEach((layer, l) => {
      layer.forEach((number, i) => {
        most = Math.max(most, Math.abs(number - b[part][l]![i]!));
      });
    });
  }
  return most;
}

const costs: Cost[] = ['quadratic', 'cross-entropy', 'log-likelihood'];
const neurons: HiddenNeuron[] = ['sigmoid', 'relu'];
const shapes = [
  [784, 10],
  [784, 30, 10],
  [784, 16, 16, 10],
  [784, 7, 5, 3, 10],
];
const cases = shapes.flatMap((sizes, i) =>
  costs.flatMap((cost) => neurons.map((hidden) => ({ sizes, cost, hidden, batchSize: 3 + i }))),
);

describe('the kernels give what their plain twins give, bit for bit, after 100 mini-batches', () => {
  it('has SIMD here', () => {
    expect(simd.name).toBe('simd');
  });

  it.each(cases)('$sizes, $hidden, $cost', ({ sizes, cost, hidden, batchSize }) => {
    const settings = { sizes, seed: 3, batchSize, learningRate: 0.1 };
    const recipe = { ...defaultRecipe, cost, hidden, weightDecay: 0.01 };
    const [plain, fast] = [plainEngine, simd].map((engine) => {
      const learner = createLearner(base, settings, recipe, engine.makeMachine);
      learner.apply({ kind: 'join', examples: toyExamples(40, 12, 5) });
      return { cost: learner.train(100), network: learner.network(), checkpoint: learner.checkpoint() };
    });
    expect(mostApart(fast!.network, plain!.network)).toBeLessThan(1e-4);
    expect(hashOf(fast!.network)).toBe(hashOf(plain!.network));
    expect(fast!.cost).toBe(plain!.cost);
    expect(fast!.checkpoint).toEqual(plain!.checkpoint);
  });

  it('also for 784-100-10', () => {
    const settings = { sizes: [784, 100, 10], seed: 3, batchSize: 10, learningRate: 0.5 };
    const hashes = [plainEngine, simd].map(({ makeMachine }) => {
      const learner = createLearner(base, settings, defaultRecipe, makeMachine);
      learner.train(30);
      return hashOf(learner.network());
    });
    expect(hashes[1]).toBe(hashes[0]);
  });

  it('also for digits moved halfway out of the square, for full ones and blank ones', () => {
    const pixels = new Uint8Array(784 * 3).fill(255, 0, 784);
    for (let i = 784; i < 2 * 784; i += 3) pixels[i] = i % 256;
    const images = { count: 3, pixels, labels: Uint8Array.of(1, 2, 3) };
    const settings = { sizes: [784, 30, 10], seed: 3, batchSize: 7, learningRate: 0.1 };
    const recipe = { ...defaultRecipe, shift: 9 };
    const hashes = [plainEngine, simd].map(({ makeMachine }) => {
      const learner = createLearner(images, settings, recipe, makeMachine);
      learner.train(100);
      return hashOf(learner.network());
    });
    expect(hashes[1]).toBe(hashes[0]);
  });

  it.each(costs.flatMap((cost) => neurons.map((hidden) => ({ cost, hidden }))))(
    'evaluate alike: $hidden, $cost',
    (formulas) => {
      const network = initialise([784, 30, 10], 8, formulas);
      for (const [from, count] of [
        [0, 300],
        [17, 40],
        [299, 1],
      ] as const) {
        expect(simd.evaluate(network, base, from, count)).toEqual(
          plainEngine.evaluate(network, base, from, count),
        );
      }
      const other = initialise([784, 16, 16, 10], 8, formulas);
      expect(simd.evaluate(other, base, 0, 50)).toEqual(plainEngine.evaluate(other, base, 0, 50));
    },
  );

  it('one engine continues from the other’s checkpoint', () => {
    const settings = { sizes: [784, 30, 10], seed: 3, batchSize: 10, learningRate: 0.5 };
    const whole = createLearner(base, settings);
    whole.train(80);
    const first = createLearner(base, settings, defaultRecipe, simd.makeMachine);
    first.train(50);
    const second = restoreLearner(base, first.checkpoint(), [], plainEngine.makeMachine);
    if (!second.ok) throw new Error(second.error);
    second.value.train(30);
    expect(hashOf(second.value.network())).toBe(hashOf(whole.network()));
  });
});

describe('without SIMD', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('the plain engine is used', () => {
    vi.stubGlobal('WebAssembly', { ...WebAssembly, validate: () => false });
    expect(fastestEngine()).toBe(plainEngine);
    vi.stubGlobal('WebAssembly', undefined);
    expect(fastestEngine()).toBe(plainEngine);
  });
});

describe('the committed kernels', () => {
  it('are what their source compiles to', () => {
    const check = spawnSync(process.execPath, ['scripts/kernel.mjs', '--check'], { encoding: 'utf8' });
    expect(check.stderr).toBe('');
    expect(check.status).toBe(0);
  });
});
