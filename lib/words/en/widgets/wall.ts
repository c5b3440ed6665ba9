// What ::wall says on the stage.

import { count, number } from '../format';
import { aDigit } from './digits';

export const wall = {
  describe: (drawings: number) =>
    `${count(drawings, { one: 'drawing', other: 'drawings' })} of the room, each with the network's guess`,
  tile: (label: number, guess: number) => `A drawing of ${aDigit(label)}, read as ${aDigit(guess)}`,
  covered: 'The drawings are hidden.',
  coveredHint: 'Nothing is lost. They come back in a moment.',
  drawn: (drawings: number) => `${number(drawings)} drawn.`,
  drawnHint: 'The presenter looks at them first.',
  none: 'No drawings yet.',
  noneHint: 'Draw the first one. The wall is yours.',

  /** Behind the number that were read right. */
  ofRight: (drawn: number) => `of ${number(drawn)} right`,
  describeScore: (right: number, drawn: number) =>
    `${number(right)} of ${number(drawn)} read right; one in ten would be chance`,
  /** Every second piece is set bold. */
  untrained: [
    'The network has ',
    'learned nothing yet',
    '. Its weights are random, so it is right about ',
    'one time in ten',
    '.',
  ],
  trained: [
    'Each guess was made ',
    'on arrival',
    ', before the network had learned from that drawing. Chance is right ',
    'one time in ten',
    '.',
  ],
  right: 'its guess is right',
  wrong: 'its guess is wrong',
  fresh: 'just drawn',
};
