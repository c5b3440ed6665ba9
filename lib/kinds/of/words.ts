// words: a word or a few for the cloud, shown once somebody has looked at them.

import type { Kind } from '../kind';
import { wordCounts } from '../parts/counting';
import { inventedWord } from '../parts/invented';
import { wordRows } from '../parts/rows';

type Own = { readonly atMost: number };
type Said = { readonly words: readonly string[] };

export const words: Kind<Own, Own, Said> = {
  way: 'answer',
  read(written) {
    const own = written.attributes(({ whole }) => ({ 'at-most': whole(1, 5).default(1) }));
    return own && written.noList() ? { atMost: own['at-most'] } : null;
  },
  show: ({ atMost }) => ({ atMost }),
  answer: ({ atMost }, field) => ({ words: field.texts(atMost) }),
  moderated: true,
  judge: null,
  solution: () => null,
  tally: (_, answers) => wordCounts(answers.map((said) => said.words)),
  tallyFrom: 'open',
  places: () => [],
  rows: ({ tally }) => wordRows(tally),
  text: (said) => said.words.join(', '),
  pretend: (_, random) => ({ words: [inventedWord(random)] }),
  best: () => null,
};
