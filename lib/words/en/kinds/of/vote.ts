// Options without a right one.

import type { KindWords } from '../../../kind-words';
import { nameOfOption } from '../options';
import { voted } from '../taken';

export const vote = {
  taken: voted,
  said: ({ option }, { options }) => options[option] ?? '',
  named: ({ option }, { options }) => nameOfOption(options, option),
} satisfies KindWords<'vote'>;
