// choices: all the options that are right, and a wrong one costs what a right one earns.

import type { Kind } from '../kind';
import { counts } from '../parts/counting';
import { optionText } from '../parts/optioned';
import { lettered, placeRows } from '../parts/rows';

type Own = { readonly options: readonly string[]; readonly right: readonly number[] };
type Shown = { readonly options: readonly string[] };
type Said = { readonly options: readonly number[] };

export const choices: Kind<Own, Shown, Said> = {
  way: 'answer',
  read(written) {
    const options = written.list(2, 8, 'options');
    const right = written.ticked;
    if (!written.attributes(() => ({})) || !options) return null;
    if (right.length === 0) return written.fail({ code: 'someRight' });
    return { options, right };
  },
  show: ({ options }) => ({ options }),
  answer: ({ options }, field) => ({ options: field.places(options.length) }),
  judge: {
    shares: ({ right }, answers) => answers.map(({ options }) => shareOf(right, options)),
    streaks: () => true,
  },
  solution: ({ right }) => ({ kind: 'options', right }),
  tally: ({ options }, answers) =>
    counts(
      options.length,
      answers.map((said) => said.options),
    ),
  tallyFrom: 'revealed',
  places: ({ options }) => lettered(options),
  rows: (counted) => placeRows(lettered(counted.shown.options), counted, counted.said?.options ?? []),
  text: ({ options }, own) => options.map((option) => optionText(own, option)).join(', '),
  pretend: ({ options }, random) => ({
    options: options.flatMap((_, place) => (random.below(2) === 1 ? [place] : [])),
  }),
  best: ({ right }) => ({ options: right }),
};

/** S8: right picks minus wrong picks, out of all right ones; never below 0. */
function shareOf(right: readonly number[], picked: readonly number[]): number {
  const hits = picked.filter((option) => right.includes(option)).length;
  const misses = picked.length - hits;
  return Math.max(0, (hits - misses) / right.length);
}
