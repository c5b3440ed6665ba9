// What ::neuron says on stage and phones.

import { list } from '../format';

const fires = (yes: boolean) => (yes ? 'fires' : 'stays silent');
const parts = {
  dendrites: { name: 'dendrites', does: 'collect' },
  body: { name: 'cell body', does: 'adds up' },
  axon: { name: 'axon', does: 'passes the signal on' },
  synapse: { name: 'synapse', does: 'how much the next cell gets' },
};
type Part = keyof typeof parts;

export const neuron = {
  parts,
  /** Of the artificial one, with what each was in the biological one. */
  inputs: { name: 'inputs', was: 'were dendrites' },
  weights: { name: 'weights', was: 'were synapses' },
  sum: { name: 'sum', was: 'was the cell body' },
  activation: { name: 'activation', was: 'fires above 0' },
  output: { name: 'output', was: 'was the axon' },
  describe: (named: readonly Part[]) =>
    `A biological neuron.${named.map((part) => ` ${parts[part].name}: ${parts[part].does}.`).join('')}`,
  describeTurning: 'A biological neuron, about to turn into an artificial one.',
  /** `on`: the inputs that are, x1 and so on. */
  describeArtificial: (on: readonly string[], sum: string, isFiring: boolean) =>
    `The artificial neuron: inputs, weights, sum, activation, output. With ${list(on)} on, the sum is ${sum}: it ${fires(isFiring)}.`,

  describeTap: 'A biological neuron. Tap its parts.',
  tap: 'Tap a part for its name.',
  part: (place: number, of: number) => `Part ${place} of ${of}`,
  describeOwn: (sum: string, isFiring: boolean) =>
    `An artificial neuron with three inputs. Its sum is ${sum}: it ${fires(isFiring)}.`,
  ownInputs: 'inputs, were dendrites',
  ownWeights: 'weights, were synapses',
  ownSum: 'the sum and its activation, were the cell body',
  ownOutput: 'the output, was the axon',
  fires: 'It fires.',
  silent: 'It stays silent.',
  sumIs: (sum: string) => `sum ${sum}`,
};
