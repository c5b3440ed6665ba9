// A number, typed or slid to.

import type { KindWords } from '../../../kind-words';
import { count, figure } from '../../format';
import { answered } from '../taken';

const answers = (n: number) => count(n, { one: 'answer', other: 'answers' });

export const number = {
  taken: answered,
  said: ({ value }) => figure(value),
  figure,
  send: (value: number | null) => (value === null ? 'Send' : `Send ${figure(value)}`),
  keypad: {
    range: (min: number, max: number, nearest: boolean) =>
      `From ${figure(min)} to ${figure(max)}.${nearest ? ' The nearest guess wins.' : ''}`,
    atMost: (max: number) => `At most ${figure(max)}.`,
    atLeast: (min: number) => `At least ${figure(min)}.`,
    minus: 'minus',
    point: 'point',
    delete: 'delete',
    deleteKey: 'del',
  },
  slider: { less: 'less', more: 'more', untouched: 'not chosen yet' },
  line: {
    asked: (min: number, max: number) => `A number from ${figure(min)} to ${figure(max)}.`,
    revealed: (n: number, min: number, max: number, right: number) =>
      `${answers(n)} from ${figure(min)} to ${figure(max)}; ${figure(right)} is correct.`,
  },
} satisfies KindWords<'number'>;
