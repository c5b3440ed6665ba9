// What ::forward-pass says on stage and phones.

import { number } from '../format';
import { aDigit } from './digits';

export const forwardPass = {
  notTrained: 'The network is not trained yet',
  trainedFor: (miniBatches: number) => `After ${number(miniBatches)} mini-batches`,
  saysUntrained: (read: number) => `Not trained yet: it says ${read}`,
  saysTrained: (read: number) => `Trained: it says ${read}`,
  describe: {
    /** `reached`: of the layers. */
    flowing: (label: number, sizes: readonly number[], reached: number) =>
      `A drawing of ${aDigit(label)} in front of the network of ${sizes.join(', ')} neurons; it has reached ${reached} of its layers.`,
    arrived: (label: number, sizes: readonly number[], read: number, output: string) =>
      `A drawing of ${aDigit(label)} flowed through ${sizes.join(', ')} neurons. The network says ${read}, with ${output}.`,
    yours: (digit: string, sizes: readonly number[]) => `${digit} flows through ${sizes.join(', ')} neurons.`,
  },

  whichOne: 'Which of your digits flows?',
  small: aDigit,
  says: (read: number, output: string) => `It says ${read}, with ${output}.`,
};
