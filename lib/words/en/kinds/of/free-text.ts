// A free answer of a sentence or two.

import type { KindWords } from '../../../kind-words';
import { count, number } from '../../format';
import { answered } from '../taken';

export const freeText = {
  taken: answered,
  said: (answer) => answer.text,
  named: () => ({ name: 'Your answer', several: false }),
  label: 'Your answer',
  hint: 'A sentence or two, without your name.',
  left: (n: number) =>
    n < 0
      ? `${count(-n, { one: 'character', other: 'characters' })} too long`
      : `${count(n, { one: 'character', other: 'characters' })} left`,
  /** After `room`: how many have answered. */
  moderated: (room: string) => `The presenter looks at it first, then it appears on the big screen. ${room}`,
  none: 'The presenter looks at the answers first.',
  times: (n: number) => `${number(n)}×`,
  more: (n: number) => `and ${number(n)} more`,
} satisfies KindWords<'free-text'>;
