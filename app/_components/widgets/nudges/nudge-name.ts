// A weight or a bias by its place: "pixel (14,9) to hidden 12". Pure.

import type { Sizes } from '@/lib/nn/network';
import type { Nudge } from '@/lib/nn/nudges';
import { decimalsFor } from '../parts/draw/number-text';
import { side } from '../parts/pass/input-slice';

/** Rows, columns and neurons count from 0. A second hidden layer's neurons are "second hidden". */
export function nudgeName({ layer, from, to }: Omit<Nudge, 'change'>, sizes: Sizes): string {
  const target = neuronName(layer + 1, to, sizes);
  return from === null ? `bias of ${target}` : `${neuronName(layer, from, sizes)} to ${target}`;
}

const ordinals = ['', 'second ', 'third ', 'fourth '];

export function neuronName(layer: number, neuron: number, sizes: Sizes): string {
  if (layer === 0) return `pixel (${Math.floor(neuron / side)},${neuron % side})`;
  if (layer === sizes.length - 1) return `output ${neuron}`;
  return `${ordinals[layer - 1] ?? ''}hidden ${neuron}`;
}

/** Four decimals, as on the slides; more where the largest of them would still say little. */
export const nudgeDecimals = (largest: number): number => decimalsFor(largest, 4, 7);
