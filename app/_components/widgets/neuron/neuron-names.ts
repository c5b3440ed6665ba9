// What the parts of a neuron are called, what they do, and what becomes of them in the artificial one.

import type { Part } from './neuron-shape';

export const names: Record<Part, { readonly name: string; readonly does: string; readonly becomes: string }> =
  {
    dendrites: { name: 'dendrites', does: 'collect', becomes: 'inputs' },
    body: { name: 'cell body', does: 'adds up', becomes: 'sum' },
    axon: { name: 'axon', does: 'passes the signal on', becomes: 'output' },
    synapse: { name: 'synapse', does: 'how much the next cell gets', becomes: 'weights' },
  };
