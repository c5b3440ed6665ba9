// What stands beside a digit on its way through the session's network, in several widgets.

export const passing = {
  /** Behind the number of inputs, which is set apart. */
  inputs: (shown: number) => `inputs, ${shown} shown`,
  hidden: 'hidden neurons',
  hiddenShown: (shown: number) => `hidden, ${shown} shown`,
  outputs: 'outputs',
  more: (neurons: number) => `${neurons} more`,
  above: (inputs: number) => `${inputs} above`,
  below: (inputs: number) => `${inputs} below`,
};
