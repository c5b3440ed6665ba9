// What ::step-function says on stage and phones.

export const stepFunction = {
  caption: 'the sum of weights times inputs, plus bias',
  /** What each half of z means. */
  nothing: 'nothing',
  everything: 'everything',
  output: 'output',
  was: (value: string) => `was ${value}`,
  describe: 'The step function: the output is 0 up to z = 0, and 1 for every z above.',
  describePoint: (weight: number, z: number, output: number) =>
    `The step function. A weight of ${weight} gives z = ${z}: the output is ${output}.`,

  drag: 'Drag z over 0: a hair flips the output, and nothing else does.',
  describeOwn: (z: string, output: number) => `The step function. At z = ${z} the output is ${output}.`,
};
