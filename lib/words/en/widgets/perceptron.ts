// What ::perceptron says on stage and phones, in its three forms.

import { count, number } from '../format';

type Case = {
  readonly inputs: readonly number[];
  readonly z: number;
  readonly output: number;
  readonly people: number;
};
type Input = { readonly input: number; readonly weight: number };

const people = (of: number) => count(of, { one: 'person', other: 'people' });

export const perceptron = {
  number,
  input: (place: number) => `Input x${place}`,
  output: 'output',

  sum: {
    weighted: 'weighted sum',
    /** In two lines. */
    activation: ['activation', 'function'],
    moreThan0: 'more than 0',
    notMore: 'not more than 0',
    soOutput: (output: number) => `so output ${output}`,
    describe: (terms: string, sum: string, output: number) =>
      `A perceptron. ${terms} = ${sum}, so its output is ${output}.`,
    describeWritten: (sum: string, output: number) =>
      `Written out, the sum is ${sum}: the output is ${output}.`,
    describeOwn: (sum: string, output: number) => `Your perceptron. The sum is ${sum}, the output ${output}.`,
  },

  threshold: {
    name: 'threshold',
    threshold: (value: string) => `threshold ${value}`,
    bias: (value: string) => `bias ${value}`,
    verdict: (holds: boolean) => (holds ? 'yes, so output 1' : 'no, so output 0'),
    describe: (sum: string, threshold: string, output: number) =>
      `The sum ${sum} is compared with the threshold ${threshold}, so the output is ${output}.`,
    describeMoved: (sum: string, bias: string, output: number) =>
      `${sum} ${bias} is compared with 0, so the output is ${output}. Both forms agree.`,
    describeOwn: (sum: string, threshold: string, output: number) =>
      `Your perceptron. The sum is ${sum}, the threshold ${threshold}, the output ${output}.`,
    /** In front of the output, which is set bold. */
    holds: (yes: boolean) => (yes ? 'yes,' : 'no,'),
    outputIs: (output: number) => `output ${output}`,
    agree: (yes: boolean) => (yes ? 'Both forms agree.' : 'The forms do not agree.'),
  },

  park: {
    threshold: (value: number) => `Threshold = ${value}`,
    bias: (value: number) => `Bias: ${value}`,
    output: (value: number) => `Output = ${value}`,
    activation: 'Activation',
    sideOf0: { left: 'left of 0, so', at: 'at 0, so', right: 'right of 0, so' },
    tap: 'Tap a question to change its answer.',
    everybody: 'Everybody finds a place here.',
    above0: '> 0?',
    people: 'people',
    describe: (inputs: readonly Input[], threshold: number, bias: number) =>
      `A perceptron: ${inputs
        .map(({ input, weight }, i) => `input ${i + 1} is ${input} with weight ${weight}`)
        .join(', ')}. Threshold ${threshold}, bias ${bias}.`,
    describeUnwalked: 'A number line. The sum has not been walked yet.',
    describeWalk: (terms: readonly string[], end: number) =>
      `The sum walks ${terms.join(', ')} and lands at ${end}.`,
    describeCases: (cases: readonly Case[], answered: number) =>
      `All ${cases.length} settings of the inputs, ${people(answered)} in all. ${cases
        .map((one) => `${one.inputs.join(', ')}: sum ${one.z}, output ${one.output}, ${people(one.people)}`)
        .join('. ')}.`,
    describeSwitches: (inputs: number, threshold: number, bias: number, output: number) =>
      `A perceptron with ${number(inputs)} inputs, threshold ${threshold} and bias ${bias}. Its output is ${output}.`,
  },
};
