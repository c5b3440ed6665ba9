// What the charts and the confusion matrix say, on stage, console and in the review.

import { count, form, number } from './format';

/** From a hundred thousand on short, as on axes: 120K, 3.5M. */
const short = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
const big = (value: number) => (value < 100_000 ? number(value) : short.format(value));
const oneFigure = (value: number) => number(Number(value.toPrecision(1)));

type Read = { readonly right: number; readonly count: number; readonly percent: string };
/** Whole percents between which it lies with 95 percent certainty. */
type Certain = { readonly low: number; readonly high: number };

const between = ({ low, high }: Certain) => `with 95 percent certainty between ${low} and ${high}`;
const digits = (of: number) => count(of, { one: 'digit', other: 'digits' });

export const charts = {
  cost: 'Cost',
  accuracy: 'Accuracy, percent',
  guessing: 'guessing',
  noTraining: 'No training yet.',
  random: 'All weights are random.',
  testDigits: 'test digits',
  inTraining: 'in training',
  /** Of the room's drawings, as the network read them on arrival. */
  yours: (drawings: number) => `your ${drawings}`,
  yourNext: (drawings: number) => `your next ${drawings}`,
  yourLast: (drawings: number) => `your last ${drawings}`,
  yoursBefore: (drawings: number) => `your ${drawings} before training`,
  rate: (rate: number) => `rate ${rate}`,
  /** One figure, as it is a mean over a while. */
  pace: (factor: number) => (factor >= 1 ? `pace ×${oneFigure(factor)}` : `pace ÷${oneFigure(1 / factor)}`),
  /** Of the learning rate. */
  easedTo: (rate: number) => `eased to ${rate}`,
  count: number,
  big,
  more: (drawings: number) => `+${number(drawings)}`,
  fromYou: 'from you',
  paused: 'paused',
  minutes: 'minutes',
  miniBatches: (miniBatches: number) =>
    `${big(miniBatches)} ${form(miniBatches, { one: 'mini-batch', other: 'mini-batches' })}`,

  times: (times: number) => (times === 1 ? 'once' : `${number(times)} times`),
  readAs: (label: number, read: number, times: string) => `${label} read as ${read}, ${times}`,

  describe: {
    untrained: 'Cost and accuracy of the network. No training yet: all weights are random.',
    /** `training` is null where only test digits were taken. */
    cost: (miniBatches: number, test: string, training: string | null) =>
      `After ${number(miniBatches)} mini-batches the cost is ${test} on test digits${
        training === null ? '' : ` and ${training} in training`
      }.`,
    accuracy: (percent: string) => `The network reads ${percent} percent of the test digits right.`,
    joined: (drawings: number, times: number) =>
      `${digits(drawings)} of the room ${form(drawings, { one: 'has', other: 'have' })} joined, ${
        times === 1 ? 'once' : `${number(times)} times`
      }.`,
  },

  arrival: {
    before: ({ right, count: of, percent }: Read) =>
      `Before training it read ${number(right)} of the room's ${digits(of)} right: ${percent} percent.`,
    only: ({ right, count: of, percent }: Read, certain: Certain) =>
      `On arrival it read ${number(right)} of the room's ${digits(of)} right: ${percent} percent, ${between(certain)}.`,
    onlyNewest: ({ right, count: of, percent }: Read, certain: Certain) =>
      `On arrival it read ${number(right)} of the newest ${number(of)} right: ${percent} percent, ${between(certain)}.`,
    since: ({ right, count: of, percent }: Read, certain: Certain) =>
      `Since then it read ${number(right)} of ${number(of)} right on arrival: ${percent} percent, ${between(certain)}.`,
    sinceNewest: ({ right, count: of, percent }: Read, certain: Certain) =>
      `Since then it read ${number(right)} of the newest ${number(of)} right on arrival: ${percent} percent, ${between(certain)}.`,
  },
};
