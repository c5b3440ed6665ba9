// The blind search with a dial.

import type { KindWords } from '../../../kind-words';
import { count, decimal } from '../../format';
import { answered } from '../taken';

const cost = (value: number) => decimal(value, 3);
const at = (w: number) => decimal(w, 2).replace('-', '−');
const tries = (n: number) => count(n, { one: 'try', other: 'tries' });

export const guess = {
  taken: answered,
  said: () => '',
  cost,
  label: 'The cost',
  compared: { lower: 'lower', higher: 'higher', same: 'the same' },
  over: 'Time’s up.',
  offline: 'You’re offline. We’ll send your tries when you’re back.',
  lowest: (value: number) => `Your lowest cost was ${cost(value)}. Look at the big screen.`,
  begin: 'Turn the dial, let go, and look at the cost.',
  soFar: (n: number, lowest: number) => `${tries(n)}. Lowest so far: ${cost(lowest)}.`,
  dial: (turn: number, value: number) => `turned by ${decimal(turn, 2)}, cost ${cost(value)}`,
  less: '↺ a little',
  more: 'a little ↻',
  course: {
    start: (value: number) => `It starts at ${cost(value)}.`,
    so: (first: number, last: number, n: number, lowest: number) =>
      `From ${cost(first)} to ${cost(last)} in ${tries(n)}; the lowest is ${cost(lowest)}.`,
  },
  curve: {
    untried: 'The curve was w squared. You didn’t turn the dial.',
    tried: (start: number, best: number) =>
      `The curve was w squared. You started at w = ${at(start)}; your best try was w = ${at(best)}.`,
    best: (w: number) => `your best: w = ${at(w)}`,
  },
  revealed: {
    others: (n: number) => `${count(n, { one: 'person', other: 'people' })} searched.`,
    own: (lowest: number) => `Your lowest cost: ${cost(lowest)}`,
  },
} satisfies KindWords<'guess'>;
