import { expect, it } from 'vitest';
import { predict } from '@/lib/nn/feedforward';
import { initialise } from '@/lib/nn/initialise';
import { networkJson } from '@/lib/nn/json';
import { defaultFormulas } from '@/lib/nn/recipe';

type Told = { weights: number[][][]; biases: number[][]; output: string; hidden: string };

/** As docs/PROTOCOL.md tells it, knowing nothing of lib/nn. */
function compute({ weights, biases }: Told, pixels: Uint8Array): number[] {
  let layer = Array.from(pixels, (grey) => grey / 255);
  weights.forEach((neurons, l) => {
    const z = neurons.map((row, to) => row.reduce((sum, w, from) => sum + w * layer[from]!, biases[l]![to]!));
    const top = Math.max(...z);
    const powers = z.map((one) => Math.exp(one - top));
    const sum = powers.reduce((a, b) => a + b);
    layer = l === weights.length - 1 ? powers.map((p) => p / sum) : z.map((one) => 1 / (1 + Math.exp(-one)));
  });
  return layer;
}

it.each([[[784, 30, 10]], [[784, 16, 16, 10]]])('Z8: a network as JSON computes the same: %j', (sizes) => {
  const network = initialise(sizes, 20161129);
  const told = JSON.parse(networkJson(network, defaultFormulas, 12)) as Told;
  expect(told).toMatchObject({ format: 'nudge-network', sizes, hidden: 'sigmoid', output: 'softmax' });
  const pixels = Uint8Array.from({ length: 784 }, (_, p) => (p * 37) % 256);
  const here = predict(network, pixels).outputs;
  for (const [digit, output] of compute(told, pixels).entries()) expect(output).toBeCloseTo(here[digit]!, 5);
  expect(told.weights.flat(2).map(Math.fround)).toHaveLength(
    network.weights.reduce((n, w) => n + w.length, 0),
  );
});
