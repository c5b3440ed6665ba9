// All the options that are right.

import type { KindWords } from '../../../kind-words';
import { count, number } from '../../format';
import { answered } from '../taken';

export const choices = {
  taken: answered,
  said: (answer, { options }) => answer.options.map((option) => options[option]).join(', '),
  named: (answer) => ({
    name: count(answer.options.length, { one: 'answer', other: 'answers' }),
    several: answer.options.length !== 1,
  }),
  hint: 'Choose all that are correct. A wrong one costs as much as a correct one earns.',
  send: (chosen: number) => (chosen < 2 ? 'Send' : `Send ${number(chosen)} answers`),
} satisfies KindWords<'choices'>;
