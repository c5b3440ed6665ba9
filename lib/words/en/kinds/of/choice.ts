// One of several options is right.

import type { KindWords } from '../../../kind-words';
import { nameOfOption } from '../options';
import { answered } from '../taken';

export const choice = {
  taken: answered,
  said: ({ option }, { options }) => options[option] ?? '',
  named: ({ option }, { options }) => nameOfOption(options, option),
  /** A perceptron that the question is about: "rain 3, warm 1; bias -20". */
  park: (inputs: readonly string[], bias: number) => `A perceptron: ${inputs.join(', ')}; bias ${bias}.`,
  bias: (bias: number) => `Bias: ${bias}`,
} satisfies KindWords<'choice'>;
