// Digits to draw for the network.

import type { KindWords } from '../../../kind-words';
import { count, number } from '../../format';
import { drawn } from '../taken';

const miniBatches = (n: number) => count(n, { one: 'mini-batch', other: 'mini-batches' });

export const draw = {
  taken: drawn,
  said: () => '',
  title: 'Draw a',
  pad: (digit: number) => `Draw a ${digit} here`,
  preview: { title: 'What the network sees:', text: '28 × 28 grey pixels, centred' },
  undo: 'Undo',
  clear: 'Clear',
  send: (digit: number) => `Send this ${digit}`,
  next: 'Draw the next one',
  sending: (digit: number) => `Sending your ${digit}…`,
  waits: (digit: number) =>
    `Your ${digit} is waiting: many people are drawing at once. It will be sent automatically; you can draw the next one.`,
  notSent: (digit: number) => `Your ${digit} was not sent.`,
  full: (most: number) =>
    `This phone can hold ${number(most)} drawings. Once you’re back online it sends them, and you can go on.`,
  progress: (n: number, each: number) => `${number(n)} of ${number(each)}`,
  thanks: 'Thank you. More are welcome.',
  read: {
    picture: (digit: number) => `Your ${digit} as the network sees it`,
    drew: (digit: number): readonly [string, string, string] => ['You drew a ', String(digit), ''],
    says: (digit: number) => `It says ${digit}.`,
    untrained: (digit: number) =>
      `It has learned nothing yet, so this is a guess. Your ${digit} is now among the drawings it will learn from.`,
    right: (digit: number, seen: number) =>
      `Correct, after ${miniBatches(seen)}. Your ${digit} is now among the drawings it learns from.`,
    wrong: (digit: number, seen: number) =>
      `Not yet, after ${miniBatches(seen)}. Your ${digit} is now among the drawings it learns from.`,
  },
} satisfies KindWords<'draw'>;
