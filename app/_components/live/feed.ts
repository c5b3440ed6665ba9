// The newest version of something that the server publishes by number: fetched while somebody watches, never more
// often than agreed, and kept when the line goes down.

import type { Clock, Millis } from '@/lib/clock';

export type Versioned<T> = { readonly version: number; readonly step: number; readonly value: T };

/** A version to be had, as the pulse names it. */
type Named = Pick<Versioned<unknown>, 'version' | 'step'>;

export type Feed<T> = {
  /** The newest that has come; null before the first. */
  newest(): Versioned<T> | null;
  /** There is a newer version. */
  heard(named: Named): void;
  /** Calls after every one that comes. While anybody watches, versions are fetched. */
  watch(listener: () => void): () => void;
};

type FeedParts<T> = {
  /** Null: it cannot be had any more, or there is none of this version. */
  readonly read: (version: number) => Promise<T | null>;
  readonly clock: Clock;
  /** The least time from one fetch to the next. */
  readonly gap: Millis;
  /** The time until a fetch, beyond the gap: a room of phones must not ask as one. */
  readonly wait?: () => Millis;
};

/** Of its time a slow line spends at most a quarter on this. */
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
      // The line is down. The same version may be had when it is back.
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
