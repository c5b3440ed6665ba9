// A text with gaps to fill in.

import type { KindWords } from '../../../kind-words';
import { number } from '../../format';
import { picked } from '../picked';
import { answered } from '../taken';

export const gaps = {
  taken: answered,
  said: ({ texts }) => texts.map((text) => text ?? '–').join(', '),
  named: () => ({ name: 'Your answer', several: false }),
  send: picked.send,
  field: (place: number, of: number) => `Gap ${number(place + 1)} of ${number(of)}`,
  hint: 'Capitals, accents and dots don’t matter.',
  yours: (texts: readonly (string | null)[]) => `Yours: ${texts.map((text) => text ?? '–').join(', ')}`,
  meaning: 'Below each gap: how many had it right.',
} satisfies KindWords<'gaps'>;
