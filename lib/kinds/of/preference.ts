// preference: options to put in the order of what one likes best. Nobody can be wrong; the room's order comes of it.

import type { Kind } from '../kind';
import { lettered, placeRows } from '../parts/rows';

type Own = { readonly options: readonly string[] };
/** Places of the options, the best liked first. */
type Said = { readonly order: readonly number[] };

export const preference: Kind<Own, Own, Said> = {
  way: 'answer',
  read(written) {
    const options = written.list(2, 8, 'options');
    return written.attributes(() => ({})) && options && { options };
  },
  show: ({ options }) => ({ options }),
  answer: ({ options }, field) => ({ order: field.ordering(options.length) }),
  judge: null,
  solution: () => null,
  /** By Borda: counts[i] is how many other options stand behind option i, over all answers. */
  tally({ options }, answers) {
    const last = options.length - 1;
    const behind = options.map(() => 0);
    for (const { order } of answers)
      for (const [place, option] of order.entries()) behind[option]! += last - place;
    return { kind: 'counts', counts: behind, answered: answers.length };
  },
  // Rows that change places while people still decide would lead them.
  tallyFrom: 'closed',
  places: ({ options }) => lettered(options),
  /** The best liked first, each with its mean place. */
  rows({ shown: { options }, tally, solution, said }) {
    const most = Math.max(1, tally.answered) * (options.length - 1);
    return placeRows(lettered(options), { tally, solution }, said?.order.slice(0, 1) ?? [])
      .map((row) => ({
        ...row,
        drawn: { share: row.count / most, figure: meanPlace(options.length, row.count, tally.answered) },
      }))
      .sort((a, b) => b.count - a.count || a.place - b.place);
  },
  text: ({ order }, own) => order.map((option) => own?.options[option] ?? String(option)).join(' > '),
  pretend: ({ options }, random) => ({ order: random.shuffle(options.map((_, place) => place)) }),
  best: () => null,
};

/** From 1, to a tenth; 0 before anybody answered. */
const meanPlace = (options: number, behind: number, people: number): number =>
  people === 0 ? 0 : Math.round(10 * (options - behind / people)) / 10;
