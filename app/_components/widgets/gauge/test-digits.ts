// Ten of MNIST's test digits, one of each, for a cost before anybody has drawn.

import { standIn } from '@/lib/digits/stand-ins';
import type { Labelled } from './room-cost';

export const testDigits: readonly Labelled[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((label) => ({
  label,
  pixels: standIn(label),
}));
