// The neuron at the stage's measures, grown once.

import { growNeuron, type Plan } from './anatomy';

export const stagePlan: Plan = {
  body: { x: 800, y: 596, r: 100 },
  tips: [
    { x: 210, y: 352 },
    { x: 130, y: 612 },
    { x: 226, y: 858 },
  ],
  inputs: [
    { x: 250, y: 346 },
    { x: 250, y: 596 },
    { x: 250, y: 846 },
  ],
  axonEnd: { x: 1470, y: 604 },
  output: { x: 1560, y: 596 },
  feet: [
    { x: 1630, y: 440 },
    { x: 1650, y: 604 },
    { x: 1630, y: 776 },
  ],
};

export const stageNeuron = growNeuron(stagePlan);
