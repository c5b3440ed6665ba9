// How many numbers a network consists of: what training has to find.

import type { Sizes } from './network';

/** One addend of the count: the weights between two layers, or the biases of one. */
export type CountTerm =
  | { readonly kind: 'weights'; readonly from: number; readonly to: number; readonly count: number }
  | { readonly kind: 'biases'; readonly count: number };

/** 784-30-10: 784 × 30, 30, 30 × 10, 10. */
export function countTerms(sizes: Sizes): readonly CountTerm[] {
  return sizes.slice(1).flatMap((to, layer): CountTerm[] => {
    const from = sizes[layer]!;
    return [
      { kind: 'weights', from, to, count: from * to },
      { kind: 'biases', count: to },
    ];
  });
}

export const countParameters = (sizes: Sizes): number =>
  countTerms(sizes).reduce((sum, { count }) => sum + count, 0);
