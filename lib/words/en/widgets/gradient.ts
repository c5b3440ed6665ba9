// What ::gradient says on the stage.

import { number } from '../format';

const layer = (from: number, to: number) => `${number(from * to)} weights, ${from} × ${to}`;

type Layer = { readonly from: number; readonly to: number; readonly most: string };

export const gradient = {
  ofTestDigit: 'of one MNIST test digit',
  ofOneDigit: 'of one digit of this room',
  ofMiniBatch: (miniBatch: number) => `of mini-batch ${number(miniBatch)}`,
  title: (of: string) => `The gradient of C, ${of}`,
  layer,
  layerShown: (from: number, to: number, shown: number) => `${layer(from, to)}, ${shown} neurons shown`,
  biases: (biases: number) => `and ${biases} biases`,
  biasesAtEdges: (biases: number) => `and ${biases} biases at the edges`,
  /** In front of the number. */
  atMost: 'at most',
  bias: 'bias',
  grows: 'C grows with this weight',
  falls: 'C falls with it',
  describe: (of: string, layers: readonly Layer[]) =>
    `The gradient of C, ${of}, one heat map per layer. ${layers
      .map(({ from, to, most }) => `${layer(from, to)}: slopes up to ${most}`)
      .join('; ')}.`,
};
