// scale: one to five between two named ends.

import type { Kind } from './kind';
import { counts } from './parts/counting';
import { row } from './parts/rows';

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
  rows: ({ shown, tally, said }) =>
    tally.kind !== 'counts'
      ? []
      : tally.counts.map((count, place) =>
          row({ place, text: stepText(shown, place), count, own: said?.value === place + 1 }),
        ),
  text: ({ value }) => String(value),
  pretend: (_, random) => ({ value: 1 + random.below(steps) }),
  best: () => null,
};

const stepText = ({ low, high }: Own, place: number): string =>
  `${place + 1}${place === 0 ? ` ${low}` : place === steps - 1 ? ` ${high}` : ''}`;
