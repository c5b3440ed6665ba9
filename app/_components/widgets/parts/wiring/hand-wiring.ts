// A perceptron's measures on a phone: inputs at the left, 48 px each, the neuron in the middle, its output right.

import { phoneWidths } from '../draw/geometry';
import { handWidth } from '../phone/hand-figure';
import type { WiringMeasure } from './wiring';

export const wiringHeight = 168;

export const handWiring: WiringMeasure = {
  inputs: { x: 52, first: 26, last: 142, r: 24 },
  body: { x: 196, y: 84, r: 32 },
  widths: { ...phoneWidths, perUnit: 5 },
  dash: 0.5,
  size: { input: 24, box: 18, name: 18 },
  pen: 2,
  boxAt: 0.44,
};

export const handOutput = { x: handWidth - 32, y: handWiring.body.y, r: 24 };
