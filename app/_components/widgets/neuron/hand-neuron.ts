// The neuron grown for a hand: the same one with a shorter axon, to be turned upright.

import { growNeuron } from './anatomy';

/** Pixels of the drawing as it lies; upright its height is its length. */
export const handNeuronBox = { length: 1050, width: 760 };

export const handNeuron = growNeuron({
  body: { x: 470, y: 380, r: 100 },
  tips: [
    { x: 70, y: 120 },
    { x: 40, y: 400 },
    { x: 80, y: 650 },
  ],
  inputs: [
    { x: 60, y: 140 },
    { x: 60, y: 380 },
    { x: 60, y: 620 },
  ],
  axonEnd: { x: 770, y: 386 },
  output: { x: 950, y: 380 },
  feet: [
    { x: 900, y: 200 },
    { x: 915, y: 386 },
    { x: 900, y: 570 },
  ],
});
