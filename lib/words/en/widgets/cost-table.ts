// What ::cost-table says on stage and phones.

import { aDigit } from './digits';

export const costTable = {
  /** Where the deck does not name its columns. */
  heads: ['Desired', 'Actual', '|Difference|'],
  notADigit: 'not a digit',
  itSays: (digit: number) => `It says ${digit}`,
  /** What is added up over the outputs, by the cost that the slides explain. */
  sum: { quadratic: 'Half the sum of the squares', 'cross-entropy': 'Cross-entropy' },
  describe: {
    desired: (output: string, value: string) => `${output}: desired ${value}`,
    actual: (value: string) => `actual ${value}`,
    difference: (value: string) => `difference ${value}`,
    real: (who: string, read: number, table: string, sum: string, cost: string) =>
      `${who}. The network says ${read}. ${table}. ${sum}: ${cost}.`,
  },

  testDigit: (label: number) => `A test digit, ${aDigit(label)}`,
  /** In front of the reading, which is set bold, and behind it. */
  youDrew: (label: number) => [`You drew ${aDigit(label)}. It says `, '.'] as const,
  youDrewNone: (label: number) =>
    [`You drew none, so this is ${aDigit(label)} from the MNIST test set. It says `, '.'] as const,
};
