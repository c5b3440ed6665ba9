// What ::weight-count says on stage and phones.

import { number } from '../format';

export const weightCount = {
  number,
  terms: { weights: 'weights', biases: 'biases' },
  weightsAndBiases: 'weights and biases',
  /** Around two numbers, which are set apart. */
  pictures: [' pictures of ', ' weights, and a bias each'] as const,
  rows: [' rows of ', ', and a bias each'] as const,
  describe: (sizes: readonly number[], parameters: number) =>
    `The network ${sizes.join('-')} has ${number(parameters)} weights and biases.`,
  describeUncounted: (sizes: readonly number[]) =>
    `The network ${sizes.join('-')}. Its weights and biases have not been counted yet.`,
  describeNumbers: (sizes: readonly number[]) =>
    `Every number of the network: ${sizes[1]} pictures of ${sizes[0]} weights, ${sizes
      .slice(2)
      .map((to, i) => `${to} rows of ${sizes[i + 1]} weights`)
      .join(', ')}, and a bias for each neuron.`,

  /** In front of the sizes. */
  network: 'The network',
  inAll: 'in all',
  howMany: 'How many weights and biases are that?',
};
