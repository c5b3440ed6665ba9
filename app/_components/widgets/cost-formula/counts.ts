// How many weights and biases a network of some sizes has. Pure.

import type { Sizes } from '@/lib/nn/network';

export function countsOf(sizes: Sizes): { readonly weights: number; readonly biases: number } {
  const later = sizes.slice(1);
  return {
    weights: later.reduce((sum, to, l) => sum + sizes[l]! * to, 0),
    biases: later.reduce((sum, to) => sum + to, 0),
  };
}
