// What ::backprop says on stage and phones.

export const backprop = {
  title: 'Backpropagation',
  /** One line per build. */
  steps: [
    'The answer comes forward',
    'The error shows at the end',
    'The error flows back',
    'Every weight gets its nudge',
  ],
  itSays: (digit: number) => `It says ${digit}`,
  afterNudges: 'after these nudges',
  describe: {
    answer: (who: string, digit: number, output: string) =>
      `${who}; the network says ${digit}, with ${output}.`,
    errors: (errors: string, cost: string) => `Errors at the outputs: ${errors}. C is ${cost}.`,
    flowsBack: 'The error flows back to the hidden neurons.',
    nudged: (cost: string) => `Every weight gets its nudge; after these nudges C is ${cost}.`,
  },

  youAre: ['You are hidden neuron', (neuron: number) => String(neuron)] as const,
  weightsAwaited: 'Your weights are loading.',
  yourWeights: (weights: number) => `What you look for: your ${weights} weights`,
  fires: 'You fire. Hold your phone up.',
  silent: 'You stay silent.',
  fired: 'You fired. The error comes later.',
  stayedSilent: 'You stayed silent. The error comes later.',
  yourError: 'Your error: your share of the blame.',
  noNudge: 'No nudge for you this time.',
  nudge: (more: boolean) => `Your nudge: ${more ? 'more' : 'less'} of this digit in your weights.`,
};
