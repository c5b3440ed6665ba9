// A place on a picture.

import type { KindWords } from '../../../kind-words';
import { number } from '../../format';
import { answered } from '../taken';

const at = (percent: number) => `${number(percent)} %`;

export const hotspot = {
  taken: answered,
  said: ({ x, y }) => `${at(x / 10)} from the left, ${at(y / 10)} from the top`,
  named: () => ({ name: 'Your place', several: false }),
  x: 'From the left',
  y: 'From the top',
  at,
  send: 'Send',
} satisfies KindWords<'hotspot'>;
