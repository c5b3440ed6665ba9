// What one digit teaches a network: its errors layer by layer, and the nudges that follow from them. Pure.

import { backprop } from '@/lib/nn/backprop';
import { costOf } from '@/lib/nn/cost';
import { feedforward, ink } from '@/lib/nn/feedforward';
import type { Layers, Network } from '@/lib/nn/network';
import { nudgesOf } from '@/lib/nn/nudges';

export type Lesson = {
  readonly activations: readonly Float32Array[];
  /** deltas[l] belongs to layer l + 1: how much C grows with each neuron's weighted input. */
  readonly deltas: readonly Float32Array[];
  readonly nudges: Layers;
  readonly cost: number;
  /** Of the same digit, once the nudges are applied. */
  readonly costAfter: number;
};

type Labelled = { readonly pixels: Uint8Array; readonly label: number };

export function lessonOf(network: Network, { pixels, label }: Labelled, learningRate: number): Lesson {
  const { activations, deltas } = backprop(network, ink(pixels), label);
  const scaled = deltas.map((delta) => delta.map((error) => error * learningRate));
  const nudges = nudgesOf(network.sizes, [{ activations, deltas: scaled }]);
  const after = feedforward(nudged(network, nudges), ink(pixels)).at(-1)!;
  return {
    activations,
    deltas,
    nudges,
    cost: costOf(network.formulas.cost, activations.at(-1)!, label),
    costAfter: costOf(network.formulas.cost, after, label),
  };
}

/** The network with the nudges applied. */
export function nudged(network: Network, nudges: Layers): Network {
  const add = (layers: readonly Float32Array[], more: readonly Float32Array[]) =>
    layers.map((layer, l) => layer.map((number, i) => number + more[l]![i]!));
  return {
    ...network,
    weights: add(network.weights, nudges.weights),
    biases: add(network.biases, nudges.biases),
  };
}

/** The neuron with the largest error, of the first `shown`. */
export function mostBlamed(errors: ArrayLike<number>, shown: number): number {
  let most = 0;
  for (let j = 1; j < shown; j++) if (Math.abs(errors[j]!) > Math.abs(errors[most]!)) most = j;
  return most;
}

/** The share of an output's error that goes back to a neuron of the layer before: weight times error. */
export type Blame = { readonly from: number; readonly to: number; readonly amount: number };

/** From the neurons of layer `layer` + 1 to those before, the `count` largest, largest first. */
export function largestBlames(
  network: Network,
  { deltas }: Pick<Lesson, 'deltas'>,
  layer: number,
  shown: number,
  count: number,
): readonly Blame[] {
  const width = network.sizes[layer + 1]!;
  const weights = network.weights[layer]!;
  const delta = deltas[layer]!;
  const all = Array.from({ length: shown * width }, (_, i) => ({
    from: i % width,
    to: Math.floor(i / width),
    amount: weights[i]! * delta[i % width]!,
  }));
  return all.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)).slice(0, count);
}
