// A word or a few for the cloud.

import type { KindWords } from '../../../kind-words';
import { number } from '../../format';
import { answered } from '../taken';

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth'];

export const words = {
  taken: answered,
  said: (answer) => answer.words.join(', '),
  named: (answer) => ({ name: answer.words.join(', '), several: answer.words.length > 1 }),
  field: (place: number, of: number) => (of === 1 ? 'Your word' : `${ordinals[place] ?? ''} word`),
  send: (written: number) =>
    written < 2 ? 'Send' : written === 2 ? 'Send both' : `Send ${number(written)} words`,
  /** After `room`: how many have answered. */
  moderated: (room: string) => `The presenter looks at it first, then it appears on the big screen. ${room}`,
  cloud: {
    none: 'The presenter looks at the words first.',
    more: (n: number) => `and ${number(n)} more`,
  },
} satisfies KindWords<'words'>;
