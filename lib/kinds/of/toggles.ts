// toggles: one's own switches, each on or off, like the inputs of a perceptron.

import type { Kind } from '../kind';
import { counts } from '../parts/counting';
import { placeRows } from '../parts/rows';

type Own = { readonly labels: readonly string[] };
type Said = { readonly on: readonly boolean[] };

export const toggles: Kind<Own, Own, Said> = {
  way: 'answer',
  read(written) {
    const labels = written.list(1, 6, 'labels');
    return written.attributes(() => ({})) && labels && { labels };
  },
  show: ({ labels }) => ({ labels }),
  answer: ({ labels }, field) => ({ on: field.switches(labels.length) }),
  judge: null,
  solution: () => null,
  /** By corner of the cube of all settings. */
  tally: ({ labels }, answers) =>
    counts(
      2 ** labels.length,
      answers.map(({ on }) => [corner(on)]),
    ),
  tallyFrom: 'open',
  places: () => [],
  /** One row per corner. */
  rows: (counted) => {
    const { labels } = counted.shown;
    const corners = Array.from({ length: 2 ** labels.length }, (_, place) => ({
      letter: '',
      text: labels.map((_, bit) => (place >> bit) & 1).join(' '),
    }));
    return placeRows(corners, counted, counted.said ? [corner(counted.said.on)] : []);
  },
  text: ({ on }) => on.map(Number).join(' '),
  pretend: ({ labels }, random) => ({ on: labels.map(() => random.below(2) === 1) }),
  best: () => null,
};

/** Several switches as one number: bit i is switch i. */
const corner = (on: readonly boolean[]): number => on.reduce((sum, bit, i) => sum + (bit ? 2 ** i : 0), 0);
