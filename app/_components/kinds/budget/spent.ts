// What is left of a hundred coins, and where a coin goes that is not there. Pure.

import { allCoins } from '@/lib/kinds/parts/coins';

export const leftOf = (coins: readonly number[]): number =>
  allCoins - coins.reduce((sum, each) => sum + each, 0);

/** With `wanted` coins for one option, as far as they are left; the other options keep theirs. */
export function spent(coins: readonly number[], option: number, wanted: number): readonly number[] {
  const most = (coins[option] ?? 0) + leftOf(coins);
  return coins.map((each, place) => (place === option ? Math.min(most, Math.max(0, wanted)) : each));
}
