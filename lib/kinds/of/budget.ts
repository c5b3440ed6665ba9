// budget: a hundred coins to share out among options. What is not spent counts for none of them.

import type { Kind } from '../kind';
import { allCoins } from '../parts/coins';
import { lettered, placeRows } from '../parts/rows';

type Own = { readonly options: readonly string[] };
/** One number per option. */
type Said = { readonly coins: readonly number[] };

export const budget: Kind<Own, Own, Said> = {
  way: 'answer',
  read(written) {
    const options = written.list(2, 8, 'options');
    return written.attributes(() => ({})) && options && { options };
  },
  show: ({ options }) => ({ options }),
  answer: ({ options }, field) => ({ coins: field.portions(options.length, allCoins) }),
  judge: null,
  solution: () => null,
  /** counts[i]: all coins for option i. */
  tally: ({ options }, answers) => ({
    kind: 'counts',
    counts: options.map((_, option) => answers.reduce((sum, { coins }) => sum + (coins[option] ?? 0), 0)),
    answered: answers.length,
  }),
  tallyFrom: 'open',
  places: ({ options }) => lettered(options),
  /** Each with the coins that a participant gave it on average. */
  rows({ shown: { options }, tally, solution, said }) {
    const own = said?.coins.flatMap((coins, option) => (coins > 0 ? [option] : [])) ?? [];
    const rows = placeRows(lettered(options), { tally, solution }, own);
    const most = Math.max(1, ...rows.map(({ count }) => count));
    const people = Math.max(1, tally.answered);
    return rows.map((row) => ({
      ...row,
      drawn: { share: row.count / most, figure: Math.round((10 * row.count) / people) / 10 },
    }));
  },
  text: ({ coins }, own) =>
    coins.map((each, option) => `${own?.options[option] ?? option}: ${each}`).join(', '),
  pretend({ options }, random) {
    const coins = options.map(() => 0);
    for (let tenth = 0; tenth < 10; tenth++) coins[random.below(options.length)]! += allCoins / 10;
    return { coins };
  },
  best: () => null,
};
