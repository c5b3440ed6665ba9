// The review of a talk.

import { count, number } from './format';

const it = (n: number) => (n === 1 ? 'it' : 'them');

export const review = {
  deleted: (people: number, drawings: number) =>
    `${count(people, { one: 'person', other: 'people' })} deleted ${count(drawings, { one: 'drawing', other: 'drawings' })} of their own. No stroke of ${it(drawings)} is kept, and the network was retrained without ${it(drawings)}.`,
  rounds: {
    none: 'No questions were asked.',
    about: (slide: number, answers: number) =>
      `on slide ${slide}, ${count(answers, { one: 'answer', other: 'answers' })}`,
    meanPoints: (points: number) => `, ${number(points)} points on average`,
    right: 'Correct:',
  },
};
