// Words that simulated participants send.

import type { Random } from '../../random';

const vocabulary = [
  'brain',
  'maths',
  'learning',
  'weights',
  'magic',
  'data',
  'neurons',
  'robots',
  'statistics',
] as const;

export const inventedWord = (random: Random): string => vocabulary[random.below(vocabulary.length)]!;
