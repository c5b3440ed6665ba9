// scale: one to five between two named ends.

import type { Kind } from '../kind';
import { counts } from '../parts/counting';
import { placeRows } from '../parts/rows';

type Own = { readonly low: string; readonly high: string };
/** From 1. */
type Said = { readonly value: number };

const steps = 5;

export const scale: Kind<Own, Own, Said> = {
  way: 'answer',
  read(written) {
    const own = written.attributes(({ text }) => ({ low: text(60), high: text(60) }));
    return own && written.noList() ? own : null;
  },
  show: ({ low, high }) => ({ low, high }),
  answer: (_, field) => ({ value: field.whole(1, steps) }),
  judge: null,
  solution: () => null,
  tally: (_, answers) =>
    counts(
      steps,
      answers.map(({ value }) => [value - 1]),
    ),
  tallyFrom: 'open',
  places: placesOf,
  rows: (counted) =>
    placeRows(placesOf(counted.shown), counted, counted.said ? [counted.said.value - 1] : []),
  text: ({ value }) => String(value),
  pretend: (_, random) => ({ value: 1 + random.below(steps) }),
  best: () => null,
};

/** Steps with their numbers; the ends are named. */
function placesOf({ low, high }: Own) {
  return Array.from({ length: steps }, (_, place) => {
    const end = place === 0 ? ` ${low}` : place === steps - 1 ? ` ${high}` : '';
    return { letter: '', text: `${place + 1}${end}` };
  });
}
