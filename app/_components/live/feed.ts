// The newest version of something that the server publishes by number: fetched while somebody watches, at most as
// often as agreed, and kept when the connection is lost.

import type { Clock, Millis } from '@/lib/clock';

export type Versioned<T> = { readonly version: number; readonly step: number; readonly value: T };

/** A version that can be fetched, as the pulse names it. */
type Named = Pick<Versioned<unknown>, 'version' | 'step'>;

export type Feed<T> = {
  /** The newest that was fetched; null before the first. */
  newest(): Versioned<T> | null;
  /** There is a newer version. */
  heard(named: Named): void;
  /** Calls `listener` after every fetch. Versions are fetched only while somebody watches. */
  watch(listener: () => void): () => void;
};

type FeedParts<T> = {
  /** Null: this version is gone, or there never was one. */
  readonly read: (version: number) => Promise<T | null>;
  readonly clock: Clock;
  /** The least time from one fetch to the next. */
  readonly gap: Millis;
  /** Time until a fetch, beyond the gap: the phones of a room must not ask all at once. */
  readonly wait?: () => Millis;
};

/** A slow connection spends at most a quarter of its time on this. */
const rest = 3;
/** After a failure. */
const pause: Millis = 2_000;

export function createFeed<T>({ read, clock, gap, wait = () => 0 }: FeedParts<T>): Feed<T> {
  const listeners = new Set<() => void>();
  let newest: Versioned<T> | null = null;
  let named: Named | null = null;
  let busy = false;
  let tried = -1;
  let nextAt: Millis = Number.NEGATIVE_INFINITY;
  let cancel: (() => void) | null = null;

  const plan = () => {
    if (busy || cancel || listeners.size === 0 || !named || named.version <= tried) return;
    const delay = Math.max(0, nextAt - clock.now()) + wait();
    if (delay === 0) return void fetchNewest();
    cancel = clock.after(delay, () => {
      cancel = null;
      void fetchNewest();
    });
  };

  const fetchNewest = async () => {
    const { version, step } = named!;
    if (listeners.size === 0 || version <= tried) return;
    const started = clock.now();
    busy = true;
    tried = version;
    let value: T | null = null;
    let down = false;
    try {
      value = await read(version);
    } catch {
      // No connection. The same version is tried again when it is back.
      down = true;
      tried = newest?.version ?? -1;
    }
    busy = false;
    const ended = clock.now();
    nextAt = Math.max(started + gap, ended + rest * (ended - started), down ? ended + pause : 0);
    if (value !== null) {
      newest = { version, step, value };
      for (const listener of [...listeners]) listener();
    }
    plan();
  };

  return {
    newest: () => newest,
    heard(next) {
      if (named && next.version <= named.version) return;
      named = next;
      plan();
    },
    watch(listener) {
      listeners.add(listener);
      plan();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        cancel?.();
        cancel = null;
      };
    },
  };
}
