// true-false: a statement that is true or false. In tallies false comes first.

import type { Kind } from '../kind';
import { counts } from '../parts/counting';
import { placeRows } from '../parts/rows';

type Own = { readonly right: boolean };
type Said = { readonly value: boolean };

const unnamed = { letter: '', text: null };
const places = [unnamed, unnamed];

export const trueFalse: Kind<Own, object, Said> = {
  way: 'answer',
  read(written) {
    const own = written.attributes(({ oneOf }) => ({ right: oneOf('true', 'false') }));
    return own && written.noList() ? { right: own.right === 'true' } : null;
  },
  show: () => ({}),
  answer: (_, field) => ({ value: field.yesOrNo }),
  judge: {
    shares: ({ right }, answers) => answers.map(({ value }) => Number(value === right)),
    streaks: () => true,
  },
  solution: ({ right }) => ({ kind: 'options', right: [Number(right)] }),
  tally: (_, answers) =>
    counts(
      2,
      answers.map(({ value }) => [Number(value)]),
    ),
  tallyFrom: 'revealed',
  places: () => places,
  rows: (counted) => placeRows(places, counted, counted.said ? [Number(counted.said.value)] : []),
  text: ({ value }) => String(value),
  pretend: (_, random) => ({ value: random.below(2) === 1 }),
  best: ({ right }) => ({ value: right }),
};
