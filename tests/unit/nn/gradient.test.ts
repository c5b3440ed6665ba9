import { describe, expect, it } from 'vitest';
import { backprop } from '@/lib/nn/backprop';
import { costOf } from '@/lib/nn/cost';
import { fastestEngine, plainEngine } from '@/lib/nn/engine';
import { feedforward, ink } from '@/lib/nn/feedforward';
import { initialise } from '@/lib/nn/initialise';
import type { Network } from '@/lib/nn/network';
import { type Cost, defaultRecipe, type HiddenNeuron } from '@/lib/nn/recipe';
import { updateMiniBatch } from '@/lib/nn/sgd';
import { Random } from '@/lib/random';
import { toyDigits } from '../../support/toy-digits';

const costs: Cost[] = ['quadratic', 'cross-entropy', 'log-likelihood'];
const neurons: HiddenNeuron[] = ['sigmoid', 'relu'];
const shapes = [
  [6, 4],
  [12, 7, 5],
  [9, 6, 5, 4],
];
const cases = costs.flatMap((cost) =>
  neurons.flatMap((hidden) => shapes.map((sizes) => ({ cost, hidden, sizes }))),
);

/** Half of the inputs are silent, as most pixels are. */
function someInput(size: number, seed: number): Float32Array {
  const random = new Random(seed);
  return Float32Array.from({ length: size }, () => (random.below(2) === 0 ? 0 : random.uniform()));
}

const costWith = (network: Network, input: Float32Array, label: number) =>
  costOf(network.formulas.cost, feedforward(network, input).at(-1)!, label);

/** (C(w + h) − C(w − h)) / 2h, with the steps that 32-bit floats really took. */
function slopeByDifference(numbers: Float32Array, at: number, cost: () => number): number {
  const before = numbers[at]!;
  numbers[at] = before + 0.01;
  const above = numbers[at]!;
  const costAbove = cost();
  numbers[at] = before - 0.01;
  const below = numbers[at]!;
  const costBelow = cost();
  numbers[at] = before;
  return (costAbove - costBelow) / (above - below);
}

describe('backpropagation gives the slope that small steps measure', () => {
  it.each(cases)('$hidden, $cost, $sizes', ({ cost, hidden, sizes }) => {
    const network = initialise(sizes, 7, { cost, hidden });
    const input = someInput(sizes[0]!, 8);
    const { activations, deltas } = backprop(network, input, 2);
    const measure = () => costWith(network, input, 2);
    network.weights.forEach((weights, l) => {
      const width = sizes[l + 1]!;
      weights.forEach((_, i) => {
        const gradient = activations[l]![Math.floor(i / width)]! * deltas[l]![i % width]!;
        expect(Math.abs(slopeByDifference(weights, i, measure) - gradient)).toBeLessThan(3e-4);
      });
      network.biases[l]!.forEach((_, k) => {
        const measured = slopeByDifference(network.biases[l]!, k, measure);
        expect(Math.abs(measured - deltas[l]![k]!)).toBeLessThan(3e-4);
      });
    });
  });
});

describe('a mini-batch subtracts that slope, times the learning rate', () => {
  const engines = [plainEngine, fastestEngine()];
  const machines = engines.flatMap((engine) =>
    costs.flatMap((cost) => neurons.map((hidden) => ({ engine: engine.name, cost, hidden, ...engine }))),
  );

  it.each(machines)('$engine, $hidden, $cost', ({ makeMachine, cost, hidden }) => {
    const base = toyDigits(1, 3);
    const recipe = { ...defaultRecipe, cost, hidden };
    const network = initialise([784, 9, 5, 10], 7, recipe);
    const machine = makeMachine(base, network, recipe, 1);
    machine.stageBase(0, null);
    machine.update(1);
    const nudges = machine.nudges()!;
    const measure = () => costWith(network, ink(base.pixels), base.labels[0]!);
    for (const part of ['weights', 'biases'] as const) {
      network[part].forEach((numbers, l) => {
        for (let i = 0; i < numbers.length; i += numbers.length > 1000 ? 7 : 1) {
          const slope = slopeByDifference(numbers, i, measure);
          expect(Math.abs(slope + nudges[part][l]![i]!)).toBeLessThan(3e-4);
        }
      });
    }
  });
});

describe('one mini-batch, worked by hand', () => {
  // Two inputs, two hidden neurons, two outputs. All first weights and biases are 0, so both hidden neurons
  // give σ(0) = 1/2; the second weights cancel, so both outputs are 1/2 again, sigmoid or softmax.
  const network = (cost: Cost): Network => ({
    sizes: [2, 2, 2],
    weights: [new Float32Array(4), Float32Array.of(1, -1, -1, 1)],
    biases: [new Float32Array(2), new Float32Array(2)],
    formulas: { hidden: 'sigmoid', cost },
  });
  const digit = { input: Float32Array.of(1, 0.5), label: 0 };

  it('quadratic: δ = (a − y) a (1 − a)', () => {
    const learnt = network('quadratic');
    const { cost } = updateMiniBatch(learnt, [digit], 16);
    expect(cost).toBe(1 / 4);
    // δ of the outputs: ∓1/2 · 1/4 = ∓1/8; nudges −16 · 1/2 · δ = ±1.
    expect([...learnt.biases[1]!]).toEqual([2, -2]);
    expect([...learnt.weights[1]!]).toEqual([2, -2, 0, 0]);
    // Sent back: (1 · −1/8 + −1 · 1/8) · 1/4 = −1/16 to the first hidden neuron, +1/16 to the second.
    expect([...learnt.biases[0]!]).toEqual([1, -1]);
    expect([...learnt.weights[0]!]).toEqual([1, -1, 0.5, -0.5]);
  });

  it('log-likelihood: δ = a − y, and two digits share the step', () => {
    const learnt = network('log-likelihood');
    const other = { input: Float32Array.of(0, 1), label: 1 };
    const { cost } = updateMiniBatch(learnt, [digit, other], 4);
    expect(cost).toBeCloseTo(Math.LN2, 7);
    // The outputs' δ are ∓1/2 for the first digit and ±1/2 for the second: they cancel where inputs are equal.
    expect([...learnt.biases[1]!]).toEqual([0, 0]);
    expect([...learnt.weights[1]!]).toEqual([1, -1, -1, 1]);
    // Hidden δ: (−1/2 − 1/2) · 1/4 = ∓1/4 and ±1/4; inputs (1, 1/2) and (0, 1); nudges −2 · input · δ.
    expect([...learnt.weights[0]!]).toEqual([0.5, -0.5, -0.25, 0.25]);
  });
});
