// A network small enough to be drawn whole: really random weights from a seed, and what really comes out of it. Pure.

import { feedforward } from '@/lib/nn/feedforward';
import { initialise } from '@/lib/nn/initialise';
import type { Network, Sizes } from '@/lib/nn/network';
import { type Circle, spread } from '../parts/draw/geometry';

export type SmallNetwork = {
  readonly network: Network;
  /** activations[l][j], inputs first, each 0 … 1. */
  readonly activations: readonly Float32Array[];
};

const seed = 28;

/** Every third input is off, so that both kinds are seen. */
export function smallNetwork(sizes: Sizes): SmallNetwork {
  const network = initialise(sizes, seed);
  const inputs = Float32Array.from({ length: sizes[0] ?? 0 }, (_, i) => (i % 3 === 1 ? 0 : 1));
  return { network, activations: feedforward(network, inputs) };
}

export const weightBetween = ({ weights, sizes }: Network, layer: number, from: number, to: number): number =>
  weights[layer]![from * sizes[layer + 1]! + to]!;

export type NetworkMeasure = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The largest radius, and the largest distance from neuron to neuron. */
  readonly r: number;
  readonly apart: number;
};

/** Where the neurons stand, layer by layer, each layer in the middle of the height. */
export function placeLayers(sizes: Sizes, measure: NetworkMeasure): readonly (readonly Circle[])[] {
  const { left, right, top, bottom, r, apart } = measure;
  const middle = (top + bottom) / 2;
  return spread(sizes.length, left, right).map((x, layer) => {
    const size = sizes[layer]!;
    const step = Math.min(apart, (bottom - top) / Math.max(1, size - 1));
    const radius = Math.min(r, step * 0.42);
    const half = (step * (size - 1)) / 2;
    return spread(size, middle - half, middle + half).map((y) => ({ x, y, r: radius }));
  });
}

/** Layers to be seen at a step: one more per build, all at the last. */
export const layersShown = (layers: number, step: number, builds: number): number =>
  step >= builds ? layers : Math.min(layers, step + 1);

export const layerKind = (layer: number, layers: number): 'input' | 'hidden' | 'output' => {
  if (layer === 0) return 'input';
  return layer === layers - 1 ? 'output' : 'hidden';
};
