// What ::learning-rate says on the stage.

import { number } from '../format';

type Span = {
  readonly rate: string;
  readonly from: number;
  readonly costFrom: string;
  readonly costTo: string;
};

export const learningRate = {
  title: 'Learning rate',
  ranAway: 'The cost ran away, so it was halved.',
  rate: 'rate',
  cost: 'cost of test digits',
  fromStart: 'from the start',
  from: (miniBatch: number) => `from ${number(miniBatch)}`,
  nudge: 'nudge',
  gradient: 'gradient',
  minusRate: '−rate',
  largestOf: 'the largest of',
  oneDigit: 'one digit',
  miniBatch: (miniBatch: number) => `mini-batch ${number(miniBatch)}`,
  describe: (rate: string, spans: readonly Span[]) =>
    `The learning rate is ${rate}. ${spans
      .map(
        (span) =>
          `${span.rate} from mini-batch ${number(span.from)}: cost from ${span.costFrom} to ${span.costTo}`,
      )
      .join('; ')}.`,
  describeEased: (eased: string) => `It was ${eased}.`,
};
