// Who stands on the podium, who follows, and the network wherever it stands. Pure.

import type { Leader } from '@/lib/session/view-types';
import { nameWidth } from '../../../ui/text/name-width';

export type Ranks = { readonly top: readonly Leader[]; readonly rest: readonly Leader[] };

/** `leaders` in order; the network takes the last line where it would be out of sight. */
export function ranks(leaders: readonly Leader[], places: number, followers: number): Ranks {
  const top = leaders.slice(0, places);
  const rest = leaders.slice(places, places + followers);
  const network = leaders.find((leader) => leader.network);
  if (!network || top.includes(network) || rest.includes(network)) return { top, rest };
  return { top, rest: [...rest.slice(0, followers - 1), network] };
}

/** A name that is wider than `long` letters is set smaller, and one wider than `longest` breaks where it must: it is never cut. */
export function lengthClass(name: string | null, long: number, longest: number): '' | 'long' | 'longest' {
  const width = nameWidth(name ?? '');
  return width <= long ? '' : width <= longest ? 'long' : 'longest';
}
