// Digits that are named one after another.

import type { KindWords } from '../../../kind-words';
import { number } from '../../format';
import { answered } from '../taken';

type Picks = readonly (number | null)[];
const written = (picks: Picks) => picks.map((pick) => pick ?? '–').join(' ');

export const digitPick = {
  taken: answered,
  said: ({ picks }) => written(picks),
  ready: {
    title: 'Get ready.',
    text: (digits: number, seconds: number) =>
      `${number(digits)} digits, ${number(seconds)} seconds each. Press the digit you see.`,
  },
  picture: 'A handwritten digit',
  pick: {
    sending: (digit: number) => `Sending ${digit}…`,
    saved: (digit: number) => `We’ll send ${digit} when you’re back online.`,
    lockedIn: (digit: number) => `${digit} is locked in.`,
  },
  turn: (turn: number, of: number) => `Digit ${number(turn)} of ${number(of)}.`,
  /** You named 5 of 6: 6 9 2 8 – 4. */
  done: (named: number, picks: Picks): readonly [string, string, string] => [
    'You named ',
    number(named),
    ` of ${number(picks.length)}: ${written(picks)}`,
  ],
  labelled: (label: number) => `A handwritten ${label}`,
  missing: '–',
  rightOf: (right: number, of: number) => `${number(right)} of ${number(of)}`,
  stagePicture: (turn: number, of: number) => `Digit ${number(turn)} of ${number(of)}`,
} satisfies KindWords<'digit-pick'>;
