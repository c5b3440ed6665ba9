// choice: one of several options is right.

import type { Kind } from '../kind';
import { counts } from '../parts/counting';
import { optionText } from '../parts/optioned';
import { lettered, placeRows } from '../parts/rows';

type Own = { readonly options: readonly string[]; readonly right: number };
type Shown = { readonly options: readonly string[] };
type Said = { readonly option: number };

export const choice: Kind<Own, Shown, Said> = {
  way: 'answer',
  read(written) {
    const options = written.list(2, 8, 'options');
    const [right, ...others] = written.ticked;
    if (!written.attributes(() => ({})) || !options) return null;
    if (right === undefined || others.length > 0) return written.fail({ code: 'oneRight' });
    return { options, right };
  },
  show: ({ options }) => ({ options }),
  answer: ({ options }, field) => ({ option: field.place(options.length) }),
  judge: {
    shares: ({ right }, answers) => answers.map(({ option }) => Number(option === right)),
    streaks: () => true,
  },
  solution: ({ right }) => ({ kind: 'options', right: [right] }),
  tally: ({ options }, answers) =>
    counts(
      options.length,
      answers.map(({ option }) => [option]),
    ),
  tallyFrom: 'revealed',
  places: ({ options }) => lettered(options),
  rows: (counted) =>
    placeRows(lettered(counted.shown.options), counted, counted.said ? [counted.said.option] : []),
  text: ({ option }, own) => optionText(own, option),
  pretend: ({ options }, random) => ({ option: random.below(options.length) }),
  best: ({ right }) => ({ option: right }),
};
