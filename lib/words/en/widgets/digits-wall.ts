// What ::digits-wall says on the stage.

import { count, number } from '../format';

export const digitsWall = {
  /** Behind the number of the present digit, which is drawn. */
  of: (digits: number) => `of ${digits}`,
  getReady: 'Get ready.',
  closed: 'Closed. What they are comes in a moment.',
  /** Behind the mean score, which is drawn. */
  rightOf: (digits: number) => `of ${digits} right, by the people of this room`,
  describe: (digits: number) => `${count(digits, { one: 'digit', other: 'digits' })} of the test set`,
  easy: (digits: number) =>
    `${number(digits)} of the ${number(10_000)} test digits of MNIST, written by real people.`,
  hard: (digits: number) =>
    `${number(digits)} others of the same ${number(10_000)}. Somebody wrote each of them.`,
};
