// draw: digits to draw for the network. Each drawing has a command of its own; none of them is an answer.

import type { Kind } from '../kind';

/** `each` drawings per participant; the digits that are asked for are balanced over 0–9. */
type Own = { readonly each: number };

export const draw: Kind<Own, Own, never> = {
  way: 'drawings',
  read(written) {
    const own = written.attributes(({ whole }) => ({ each: whole(1, 100).default(10) }));
    return own && written.noList() ? own : null;
  },
  show: ({ each }) => ({ each }),
  answer: () => null,
  judge: null,
  solution: () => null,
  tally: () => ({ kind: 'counts', counts: [], answered: 0 }),
  tallyFrom: 'revealed',
  places: () => [],
  rows: () => [],
  text: () => '',
  pretend: () => null,
  best: () => null,
};
