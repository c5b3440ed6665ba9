// What ::my-digits says on phones.

import { number } from '../format';
import { aDigit } from './digits';

export const myDigits = {
  none: "You haven't drawn a digit yet. You will later.",

  beforeTraining: 'Before any training',
  trainedFor: (miniBatches: number) => `After ${number(miniBatches)} mini-batches`,
  asSeen: (digit: string) => `${digit}, as the network sees it`,
  itSays: (read: number) => `it says ${read}.`,
  outputs: 'The ten outputs of the network',

  first: (label: number) => `Your first digit, ${aDigit(label)}`,
  /** Around the digit, which is marked. */
  howSure: (label: number) => ['How sure is it that your ', ` is ${aDigit(label)}?`] as const,
  notBegun: 'Training has not begun.',
  saysAfter: (miniBatches: number, read: number) =>
    `After ${number(miniBatches)} mini-batches it says ${read}.`,
  atFirst: 'then',
  now: 'now',

  title: 'My digits, then and now',
  /** Around the numbers that were right then and that are right now. */
  rightThenAndNow: (digits: number) => ['It read ', ` of your ${digits} right then, and `, ' now.'] as const,
  newestFirst: 'Newest first',
  said: (when: string, read: number, right: boolean, output: string) =>
    `${when}: ${read}, ${right ? 'right' : 'wrong'}, with an output of ${output}`,
};
