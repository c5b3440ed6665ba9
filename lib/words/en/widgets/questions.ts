// What ::questions says on stage and phones.

import { count } from '../format';

export const questions = {
  name: 'Questions from the audience',
  none: 'No questions yet. Ask yours on your phone.',
  votes: (n: number) => count(n, { one: 'vote', other: 'votes' }),
  ask: 'Tap “Ask” below to put your question.',
  vote: (n: number) =>
    `${count(n, { one: 'question waits', other: 'questions wait' })} for votes. Tap “Ask” below to vote, or to put your own.`,
};
