// free-text: a free answer of a sentence or two, shown once somebody has looked at it. Equal ones are shown as one.

import type { Kind } from '../kind';
import { wordCounts } from '../parts/counting';
import { inventedWord } from '../parts/invented';
import { wordRows } from '../parts/rows';
import { foldedText } from '../parts/same-text';

type Said = { readonly text: string };

export const freeText: Kind<object, object, Said> = {
  way: 'answer',
  read: (written) => (written.attributes(() => ({})) && written.noList() ? {} : null),
  show: () => ({}),
  answer: (_, field) => ({ text: field.longText }),
  moderated: true,
  judge: null,
  solution: () => null,
  tally: (_, answers) =>
    wordCounts(
      answers.map((said) => [said.text]),
      foldedText,
    ),
  tallyFrom: 'open',
  places: () => [],
  rows: ({ tally }) => wordRows(tally),
  text: (said) => said.text,
  pretend: (_, random) => ({ text: inventedWord(random) }),
  best: () => null,
};
