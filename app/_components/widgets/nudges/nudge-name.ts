// A weight or a bias by its place: "pixel (14,9) to hidden 12". Pure.

import type { Sizes } from '@/lib/nn/network';
import type { Nudge } from '@/lib/nn/nudges';
import type { Words } from '@/lib/words/words';
import { decimalsFor } from '../parts/draw/number-text';
import { side } from '../parts/pass/input-slice';

/** Rows, columns and neurons count from 0. A second hidden layer's neurons are "second hidden". */
export function nudgeName(
  { layer, from, to }: Omit<Nudge, 'change'>,
  sizes: Sizes,
  words: Words['widgets']['nudges'],
): string {
  const target = neuronAt(layer + 1, to, sizes);
  return from === null ? words.bias(target) : words.weight(neuronAt(layer, from, sizes), target);
}

function neuronAt(layer: number, neuron: number, sizes: Sizes) {
  if (layer === 0) return { kind: 'pixel', row: Math.floor(neuron / side), column: neuron % side } as const;
  return layer === sizes.length - 1
    ? ({ kind: 'output', neuron } as const)
    : ({ kind: 'hidden', layer: layer - 1, neuron } as const);
}

/** Four decimals, as on the slides; more where the largest of them would still say little. */
export const nudgeDecimals = (largest: number): number => decimalsFor(largest, 4, 7);
