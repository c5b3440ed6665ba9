import type { Network } from '@/lib/nn/network';

/** Every weight and bias times a number. */
export const scaled = (network: Network, by: number): Network => ({
  sizes: network.sizes,
  weights: network.weights.map((layer) => layer.map((number) => number * by)),
  biases: network.biases.map((layer) => layer.map((number) => number * by)),
});
