// What ::initialise says on the stage.

import { number } from '../format';

export const initialise = {
  randomYet: 'Random numbers already: the network as it stands',
  trainedSoFar: 'Trained so far: the network as it stands',
  fromSeed: (sizes: readonly number[]) => `Random numbers for ${sizes.join('-')}, from the seed`,
  sinceSeed: (sizes: readonly number[], miniBatches: number) =>
    `${sizes.join('-')}, trained ${number(miniBatches)} mini-batches since the seed`,
  weightsOf: (hidden: number) => `The weights of its ${hidden} hidden neurons`,
  weightsOfSome: (shown: number, hidden: number) => `The weights of ${shown} of ${hidden} hidden neurons`,
  says: (trained: boolean, digit: number) => `${trained ? 'Now' : 'Before any training'} it says ${digit}`,
  describe: (sizes: readonly number[], seed: number | null, miniBatches: number) =>
    `The weights of the ${sizes.join('-')} network${seed === null ? '' : ` from the seed ${seed}`}, ${
      miniBatches === 0 ? 'untrained' : `trained for ${number(miniBatches)} mini-batches`
    }.`,
  describeReading: (who: string, read: number, output: string) => `${who}; it says ${read}, with ${output}.`,
};
