// A statement that is true or false.

import type { KindWords } from '../../../kind-words';
import { answered } from '../taken';

const options: readonly string[] = ['False', 'True'];

export const trueFalse = {
  taken: answered,
  options,
  said: ({ value }) => options[Number(value)] ?? '',
  place: (place) => options[place] ?? '',
} satisfies KindWords<'true-false'>;
