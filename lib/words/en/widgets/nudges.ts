// What ::nudges says on stage and phones.

import { number } from '../format';

const ordinals = ['', 'second ', 'third ', 'fourth '];

/** Where a weight or a bias begins or ends. Rows, columns and neurons count from 0. */
type End =
  | { readonly kind: 'pixel'; readonly row: number; readonly column: number }
  | { readonly kind: 'hidden'; readonly layer: number; readonly neuron: number }
  | { readonly kind: 'output'; readonly neuron: number };

function end(at: End): string {
  switch (at.kind) {
    case 'pixel':
      return `pixel (${at.row},${at.column})`;
    case 'hidden':
      return `${ordinals[at.layer] ?? ''}hidden ${at.neuron}`;
    case 'output':
      return `output ${at.neuron}`;
  }
}

export const nudges = {
  end,
  weight: (from: End, to: End) => `${end(from)} to ${end(to)}`,
  bias: (of: End) => `bias of ${end(of)}`,
  ofTestDigit: (rate: number) => `The nudges that one test digit asks for, at the rate ${rate}`,
  ofOneDigit: (rate: number) => `The nudges that one digit asks for, at the rate ${rate}`,
  ofMiniBatch: (count: number, miniBatch: number) =>
    `The ${count} largest nudges of mini-batch ${number(miniBatch)}`,
  describe: (title: string, lines: readonly string[]) => `${title}: ${lines.join('; ')}.`,

  asksFor: (digit: string) => `${digit} asks for these nudges first:`,
};
