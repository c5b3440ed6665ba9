// How many have taken part in a round.

import type { Taken } from '../../kind-words';
import { number } from '../format';

const by = (done: string): Taken => ({
  sentence: (n, of) => `${number(n)} of ${number(of)} have ${done}.`,
  after: (of) => `of ${number(of)} have ${done}`,
});

export const answered = by('answered');
export const voted = by('voted');
export const drawn = by('drawn');
