// Crowd descent, on a phone.

import type { KindWords } from '../../../kind-words';
import { count, decimal, percent } from '../../format';
import { answered } from '../taken';

const height = (value: number) => decimal(value, 3);
const steps = (n: number) => count(n, { one: 'step', other: 'steps' });
const lookUp = 'Look at the big screen.';

/** One of eight, clockwise from the right. */
const directions = [
  'to the right',
  'down and to the right',
  'straight down',
  'down and to the left',
  'to the left',
  'up and to the left',
  'straight up',
  'up and to the right',
];

export const descend = {
  taken: answered,
  said: () => '',
  height,
  label: 'Your height',
  left: (n: number): readonly [string, string, string] => [
    '',
    String(n),
    n === 1 ? ' step left' : ' steps left',
  ],
  startedAt: (value: number): readonly [string, string, string] => ['You started at ', height(value), '.'],
  aim: 'Aim downhill',
  step: 'Step',
  lookUp,
  saved: 'We’ll send your step when you’re back online.',
  offline: 'You’re offline. Your ball waits.',
  noneLeft: (value: number) => `You’ve used all your steps. You’re at ${height(value)}.`,
  over: (value: number) => `Time’s up. You’re at ${height(value)}.`,
  level: 'Level ground: a valley. Is it the deepest?',
  slope: (eighth: number, steepness: number) =>
    `Downhill is ${directions[eighth] ?? ''}; slope ${decimal(steepness, 2)}.`,
  pad: 'Where to step. Arrow keys aim, Enter takes the step.',
  aimed: (share: number, eighth: number, ground: string) =>
    `${percent(share)} of a full step ${directions[eighth] ?? ''}. ${ground}`,
  course: {
    start: (value: number) => `It starts at ${height(value)}.`,
    so: (first: number, last: number, n: number, lowest: number) =>
      `From ${height(first)} to ${height(last)} in ${steps(n)}; the lowest is ${height(lowest)}.`,
  },
  revealed: {
    stayed: 'Your ball stayed where it was.',
    own: (value: number) => `You ended at ${height(value)}.`,
    others: (n: number) => `${count(n, { one: 'person', other: 'people' })} searched.`,
    lowest: 'No one ended lower.',
    highest: 'Everyone else ended as low or lower.',
    compared: (share: number) => `${percent(share)} of the room ended higher.`,
    all: (n: number) => `Where ${count(n, { one: 'ball', other: 'balls' })} ended`,
  },
} satisfies KindWords<'descend'>;
