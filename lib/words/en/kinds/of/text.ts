// A short typed answer.

import type { KindWords } from '../../../kind-words';
import { answered } from '../taken';

export const text = {
  taken: answered,
  said: (answer) => answer.text,
  named: (answer) => ({ name: `“${answer.text}”`, several: false }),
  place: () => 'something else',
  label: 'Your answer',
  hint: 'Capitals, accents and dots don’t matter.',
} satisfies KindWords<'text'>;
