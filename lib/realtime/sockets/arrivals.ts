// Connections that nobody has been let in by yet. An honest client says within a round trip who it is; whoever opens
// thousands and says nothing loses the oldest of them, and keeps nobody out. Those that were let in have a seat each, and
// seats are limited.

import type { Clock, Millis } from '../../clock';

export type Arriving = { once(event: 'close', listener: () => void): unknown };

export type ArrivalBounds = {
  /** Of one address: a hall is one, and all of it may come back at once. */
  readonly perAddress: number;
  readonly inAll: number;
};

export type Arrivals<C extends Arriving> = {
  readonly came: (connection: C, address: string) => void;
  /** It takes part from now on. */
  readonly admitted: (connection: C) => void;
  /** It was told why not; what it does not close by itself is closed a moment later. */
  readonly refused: (connection: C) => void;
  readonly size: number;
};

/** ms for which a refused client may keep its connection. */
const moment: Millis = 2_000;

export function createArrivals<C extends Arriving>(
  { perAddress, inAll }: ArrivalBounds,
  parts: { readonly clock: Pick<Clock, 'after'>; readonly cut: (connection: C) => void },
): Arrivals<C> {
  const waiting = createCrowds<C>();
  const cutOldest = (crowd: ReadonlySet<C>) => {
    const [oldest] = crowd;
    if (!oldest) return;
    waiting.forget(oldest);
    parts.cut(oldest);
  };
  return {
    came(connection, address) {
      const crowd = waiting.add(connection, address);
      connection.once('close', () => waiting.forget(connection));
      if (crowd.size > perAddress) cutOldest(crowd);
      else if (waiting.size() > inAll) cutOldest(waiting.largest());
    },
    admitted: (connection) => waiting.forget(connection),
    refused: (connection) =>
      void parts.clock.after(moment, () => waiting.has(connection) && parts.cut(connection)),
    get size() {
      return waiting.size();
    },
  };
}

/** Who waits, by address, oldest first. */
function createCrowds<C>() {
  const addresses = new Map<C, string>();
  const crowds = new Map<string, Set<C>>();
  return {
    size: () => addresses.size,
    has: (one: C) => addresses.has(one),
    add(one: C, address: string): ReadonlySet<C> {
      const crowd = crowds.get(address) ?? new Set();
      addresses.set(one, address);
      crowds.set(address, crowd.add(one));
      return crowd;
    },
    forget(one: C) {
      const address = addresses.get(one);
      if (address === undefined) return;
      addresses.delete(one);
      const crowd = crowds.get(address);
      crowd?.delete(one);
      if (crowd?.size === 0) crowds.delete(address);
    },
    largest(): ReadonlySet<C> {
      let largest = new Set<C>();
      for (const crowd of crowds.values()) if (crowd.size > largest.size) largest = crowd;
      return largest;
    },
  };
}
