// What ::sigmoid says on stage and phones.

export const sigmoid = {
  spoken: 'sigma of z is one over one plus e to the minus z',
  dotted: 'dotted: the step function',
  describe: 'The sigmoid rises smoothly from 0 to 1 where the step jumps; it passes 0.5 at z = 0.',
  describeOwn: (z: string, output: string) =>
    `The sigmoid over the dotted step. At z = ${z} the output is ${output}.`,
};
