// The stage's own page; what stands on its slides is in `kinds`, `widgets` and `slides`.

import { number } from './format';

export const stage = {
  gone: {
    ended: 'This talk has ended.',
    oldVersion: 'Nudge has been updated. Reload this page.',
    closed: 'This stage was closed. Open it again from the console.',
  },
  blank: 'The stage is blank.',
  follows: 'This stage only follows. Turn slides on the console.',
  bar: { name: 'Stage', join: 'Join', fullScreen: 'Full screen' },
  join: { name: 'How to join', title: 'Join in.', text: 'Scan the code, or enter the PIN' },
  question: {
    name: 'A question from the audience',
    from: 'The room asks',
    votes: (n: number): [string, string, string] => [
      '',
      number(n),
      n === 1 ? ' person wants to know' : ' people want to know',
    ],
  },
};
