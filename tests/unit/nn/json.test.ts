import { expect, it } from 'vitest';
import { predict } from '@/lib/nn/feedforward';
import { initialise } from '@/lib/nn/initialise';
import { networkJson } from '@/lib/nn/json';
import type { Formulas } from '@/lib/nn/recipe';

type Told = { weights: number[][][]; biases: number[][]; output: string; hidden: string };

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
const relu = (z: number) => Math.max(0, z);

function softmax(z: number[]): number[] {
  const top = Math.max(...z);
  const powers = z.map((one) => Math.exp(one - top));
  const sum = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / sum);
}

/** As docs/PROTOCOL.md tells it, knowing nothing of lib/nn. */
function compute({ weights, biases, hidden, output }: Told, pixels: Uint8Array): number[] {
  let layer = Array.from(pixels, (grey) => grey / 255);
  weights.forEach((neurons, l) => {
    const z = neurons.map((row, to) => row.reduce((sum, w, from) => sum + w * layer[from]!, biases[l]![to]!));
    if (l < weights.length - 1) layer = z.map(hidden === 'relu' ? relu : sigmoid);
    else layer = output === 'softmax' ? softmax(z) : z.map(sigmoid);
  });
  return layer;
}

const cases: { sizes: number[]; formulas: Formulas; output: string }[] = [
  { sizes: [784, 30, 10], formulas: { hidden: 'sigmoid', cost: 'log-likelihood' }, output: 'softmax' },
  { sizes: [784, 16, 16, 10], formulas: { hidden: 'relu', cost: 'cross-entropy' }, output: 'sigmoid' },
  { sizes: [784, 30, 10], formulas: { hidden: 'sigmoid', cost: 'quadratic' }, output: 'sigmoid' },
];

it.each(cases)(
  'Z8: a network as JSON computes the same: $sizes, $formulas',
  ({ sizes, formulas, output }) => {
    const network = initialise(sizes, 20161129, formulas);
    const told = JSON.parse(networkJson(network, 12)) as Told;
    expect(told).toMatchObject({ format: 'nudge-network', sizes, ...formulas, output });
    const pixels = Uint8Array.from({ length: 784 }, (_, p) => (p * 37) % 256);
    const here = predict(network, pixels).outputs;
    for (const [digit, said] of compute(told, pixels).entries()) expect(said).toBeCloseTo(here[digit]!, 5);
    expect(told.weights.flat(2).map(Math.fround)).toHaveLength(
      network.weights.reduce((n, w) => n + w.length, 0),
    );
  },
);
