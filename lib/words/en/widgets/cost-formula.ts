// What ::cost-formula says on stage and phones.

import type { ToldCost } from '../../../deck/deck';
import { number } from '../format';

type Names = {
  readonly desired: string;
  readonly actual: string;
  readonly difference: string;
  readonly inputs: string;
  readonly weights: string;
  readonly biases: string;
};
type Counts = { readonly weights: number; readonly biases: number };

export const costFormula = {
  spoken: {
    quadratic:
      'C of w and b is one over two n times the sum over all x of the squared length of y of x less a',
    'cross-entropy':
      'C of w and b is minus one over n times the sum over all x and j of y times the logarithm of a, plus one less y times the logarithm of one less a',
  },
  /** Where the deck does not name them: desired, actual, difference, inputs, weights, biases. */
  names: ['Desired', 'Actual', '|Difference|', 'Number of training inputs', 'weights', 'biases'],
  /** Below the name of the difference. */
  why: {
    quadratic: 'squared, so big misses hurt more',
    'cross-entropy': 'a miss that is sure of itself hurts most',
  },
  ofThem: (count: number) => `${number(count)} of them`,
  describe: (names: Names, counts: Counts, cost: ToldCost) => {
    const { desired, actual, difference, inputs, weights, biases } = names;
    const inner =
      cost === 'quadratic'
        ? `y of x is ${desired}, a is ${actual}, the bars around them are ${difference}`
        : `y is ${desired}, a is ${actual}, the brackets hold ${difference}`;
    return `The symbols of the formula: ${inner}, n is ${inputs}, w are the ${number(counts.weights)} ${weights}, and b the ${number(counts.biases)} ${biases}.`;
  },

  /** By the symbol that is tapped. */
  meanings: {
    C: { name: 'Cost', words: () => 'One number for how wrong the network is. 0 is perfect.' },
    w: {
      name: 'Weights',
      words: ({ weights }: Counts) =>
        `${number(weights)} of them: how much each neuron listens to each one before it.`,
    },
    b: {
      name: 'Biases',
      words: ({ biases }: Counts) => `${number(biases)} of them, one per neuron: how willing it is to fire.`,
    },
    n: {
      name: 'Number of training inputs',
      words: () => 'All their misses are added up. Dividing by n makes it their mean.',
    },
    y: {
      name: 'Desired',
      words: () => 'What the network should say to the digit x: 1 for its own neuron, 0 for the others.',
    },
    a: { name: 'Actual', words: () => 'What it says: its ten outputs for that digit.' },
    /** Of the quadratic cost. */
    difference: {
      name: 'Difference, squared',
      words: () => 'How far the ten outputs are off. Squared, so that big misses hurt more.',
    },
    /** Of cross-entropy, in the same place. */
    entropy: {
      name: 'Cross-entropy of one output',
      words: () =>
        'Near 0 where the output is as desired, and without limit where the network is sure and wrong.',
    },
  },
};
