// What ::timer says.

import { count } from '../format';

const minutes = (n: number) => count(n, { one: 'minute', other: 'minutes' });

export const timer = {
  name: 'Time left',
  left: (seconds: number) =>
    seconds >= 60 ? `about ${minutes(Math.round(seconds / 60))} left` : `${seconds} seconds left`,
  up: 'Time is up.',
};
