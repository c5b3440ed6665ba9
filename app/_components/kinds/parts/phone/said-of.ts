// The sentence under a question: what became of my answer, and what the room is doing. Pure.

import type { Answer, PublicActivity } from '@/lib/kinds/kinds';
import type { Words } from '@/lib/words/words';
import { plainNumber } from '../../number/numbers';
import { letterOf, optionsOf } from '../letters';
import type { AnswerState } from './given-answer';

/** "1", "C", "2 answers", "your order": what is locked in. */
export function nameOf(activity: PublicActivity, answer: Answer): string {
  switch (answer.kind) {
    case 'choice':
    case 'vote': {
      const option = optionsOf(activity)[answer.option] ?? '';
      return option.length <= 24 ? option : letterOf(answer.option);
    }
    case 'true-false':
      return answer.value ? 'True' : 'False';
    case 'choices':
      return answer.options.length === 1 ? '1 answer' : `${answer.options.length} answers`;
    case 'number':
      return plainNumber(answer.value);
    case 'scale':
      return String(answer.value);
    case 'order':
      return 'Your order';
    case 'text':
      return `“${answer.text}”`;
    case 'words':
      return answer.words.join(', ');
    case 'toggles':
      return answer.on.map(Number).join(' ');
    case 'digit-pick':
    case 'guess':
    case 'descend':
      return 'Your answer';
  }
}

const several = (answer: Answer): boolean =>
  (answer.kind === 'choices' && answer.options.length !== 1) ||
  (answer.kind === 'words' && answer.words.length > 1);

export function saidOf(
  activity: PublicActivity,
  { shown, state, rejection }: AnswerState,
  offline: boolean,
  refusals: Words['refusals'],
): string {
  if (rejection) return rejection.code === 'closed' ? 'Your answer came too late.' : refusals[rejection.code];
  if (!shown) return '';
  const name = nameOf(activity, shown);
  if (state === 'sending')
    return offline ? `${name} ${several(shown) ? 'wait' : 'waits'} on this phone.` : `Sending ${name}.`;
  return `${name} ${several(shown) ? 'are' : 'is'} locked in.`;
}

type Room = { readonly answered: number; readonly here: number };

/** "31 of 47 have answered. Look up." */
export function roomOf(activity: PublicActivity, { answered, here }: Room): string {
  const done = activity.kind === 'vote' ? 'voted' : 'answered';
  return `${answered} of ${Math.max(here, answered)} have ${done}.`;
}
