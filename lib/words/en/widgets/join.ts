// What ::join says on the stage, and the overlay that shows how to join.

import { count } from '../format';

export const join = {
  goTo: 'Go to',
  people: (people: number) => count(people, { one: 'person', other: 'people' }),
  code: (address: string) => `A code to scan. It leads to ${address}.`,
  closed: 'The doors are closed.',
  nobody: 'Nobody yet. Scan the code, or type the address and the PIN.',
  /** Behind the number of people, which is drawn. */
  here: (people: number) => (people === 1 ? 'is here' : 'are here'),
  hereUnnamed: (people: number) => `${people === 1 ? 'is' : 'are'} here. Welcome!`,
  /** Behind the newest names. */
  justJoined: 'just joined',
  between: ', ',
  beforeLast: ' and ',
};
