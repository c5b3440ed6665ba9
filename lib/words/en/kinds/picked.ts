// Something to pick for each of several items.

import { number } from '../format';

export const picked = {
  /** `left` of `all` parts have nothing yet. */
  send: (left: number, all: number) =>
    left === 0 || left === all ? 'Send' : `Send, ${number(left)} left open`,
  /** France: Paris. */
  pick: (item: string, chosen: string) => `${item}: ${chosen === '' ? 'nothing yet' : chosen}`,
  choices: (item: string) => `For ${item}`,
  /** Said aloud. */
  placed: (item: string, chosen: string) => (chosen === '' ? `${item} is empty.` : `${item}: ${chosen}.`),
};
