// A hundred coins to share out.

import type { KindWords } from '../../../kind-words';
import { count, number } from '../../format';
import { answered } from '../taken';

const coins = (n: number) => count(n, { one: 'coin', other: 'coins' });

export const budget = {
  taken: answered,
  said: (answer, { options }) =>
    options.map((option, place) => `${option}: ${number(answer.coins[place] ?? 0)}`).join(', '),
  named: () => ({ name: 'Your coins', several: true }),
  /** Of all coins, how many are not spent. */
  left: (n: number, of: number): [string, string, string] => ['', number(n), ` of ${number(of)} coins left`],
  coins,
  less: (option: string) => `Fewer for ${option}`,
  more: (option: string) => `More for ${option}`,
  send: (left: number, all: number) =>
    left === 0 || left === all ? 'Send' : `Send and keep ${number(left)}`,
  meaning: 'Coins of 100, on average.',
} satisfies KindWords<'budget'>;
