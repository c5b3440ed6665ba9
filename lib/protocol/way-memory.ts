// What a tab remembers of its network: that polling got through where a WebSocket did not. For a while only; networks change.

import { systemClock } from '../clock';
import type { Memory } from './attempts';

const keptFor = 10 * 60_000;
const key = 'nudge:polling-since';

/** In the tab's own store, which is of one origin; where there is none, as long as the page. */
export function wayMemory(): Memory {
  let first = systemClock.now() - Number(quietly(() => sessionStorage.getItem(key))) < keptFor;
  return {
    pollingFirst: () => first,
    note(pollingFirst) {
      if (pollingFirst !== first)
        quietly(() => sessionStorage.setItem(key, String(pollingFirst ? systemClock.now() : 0)));
      first = pollingFirst;
    },
  };
}

function quietly<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
