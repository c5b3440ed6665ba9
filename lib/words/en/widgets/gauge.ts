// What ::gauge says on stage and phones.

import { count, number } from '../format';

const digits = (of: number) => count(of, { one: 'digit', other: 'digits' });

export const gauge = {
  good: '≈ 0 is good',
  notGood: 'otherwise it is not',
  ofRoom: (of: number) => `${digits(of)} of this room`,
  ofTestSet: 'ten test digits, until the room has drawn',
  onThese: (of: number) => `C on these ${digits(of)}`,
  on: (whose: string) => `on ${whose}`,
  /** Two lines about what training lowers. */
  training: {
    logLikelihood: (value: string) =>
      ['Training lowers −ln of the right output:', `${value} now, as on the live curve`] as const,
    thisCost: ['Training lowers this very cost; the', 'live curve shows it on test digits'] as const,
  },
  describe: (cost: string, whose: string, right: number) =>
    `The network's cost is ${cost} on ${whose}; it reads ${right} of them right. 0 is good.`,

  /** In front of how many are read right, which has a colour of its own. */
  judged: (of: number, ours: boolean) => `${digits(of)} ${ours ? 'of this room' : 'of the test set'},`,
  readRight: (right: number) => `${number(right)} read right`,
  describeJudged: (of: number, ours: boolean, right: number) =>
    `${digits(of)} ${ours ? 'of this room' : 'of the test set'}, ${right} of them read right.`,

  yours: (of: number) => (of === 1 ? 'your digit' : `your ${of} digits`),
  youDrewNone: 'ten test digits: you have drawn none',
};
