// The measures of a perceptron on the stage's field.

import { stageWidths } from '../parts/draw/geometry';
import type { WiringMeasure } from '../parts/wiring/wiring';

const u = 36;
/** Squared paper of 28 x 28 modules, and its last line. */
export const stageField = { u, side: 28 * u + 1 };

export const stageWiring: WiringMeasure = {
  inputs: { x: 126, first: 62, last: 430, r: 44 },
  body: { x: 496, y: 246, r: 84 },
  widths: { ...stageWidths, perUnit: 14 },
  dash: 1,
  size: { input: 52, box: 44, name: 36 },
  pen: 4,
  boxAt: 0.4,
};
