import type { Layers } from '@/lib/nn/network';

/** Every weight and bias times a number. */
export const scaled = (layers: Layers, by: number): Layers => ({
  sizes: layers.sizes,
  weights: layers.weights.map((layer) => layer.map((number) => number * by)),
  biases: layers.biases.map((layer) => layer.map((number) => number * by)),
});
