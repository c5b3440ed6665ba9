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

type State<T> = {
  readonly parts: FeedParts<T>;
  readonly listeners: Set<() => void>;
  newest: Versioned<T> | null;
  named: Named | null;
  /** The version that was fetched last, whatever came of it. */
  tried: number;
  busy: boolean;
  nextAt: Millis;
  cancel: (() => void) | null;
};

export function createFeed<T>(parts: FeedParts<T>): Feed<T> {
  const state: State<T> = {
    parts,
    listeners: new Set(),
    newest: null,
    named: null,
    tried: -1,
    busy: false,
    nextAt: Number.NEGATIVE_INFINITY,
    cancel: null,
  };
  return {
    newest: () => state.newest,
    heard(next) {
      if (state.named && next.version <= state.named.version) return;
      state.named = next;
      plan(state);
    },
    watch(listener) {
      state.listeners.add(listener);
      plan(state);
      return () => {
        state.listeners.delete(listener);
        if (state.listeners.size > 0) return;
        state.cancel?.();
        state.cancel = null;
      };
    },
  };
}

function plan<T>(state: State<T>): void {
  const { busy, cancel, listeners, named, tried, nextAt, parts } = state;
  if (busy || cancel || listeners.size === 0 || !named || named.version <= tried) return;
  const delay = Math.max(0, nextAt - parts.clock.now()) + (parts.wait?.() ?? 0);
  if (delay === 0) return void fetchNewest(state);
  state.cancel = parts.clock.after(delay, () => {
    state.cancel = null;
    void fetchNewest(state);
  });
}

async function fetchNewest<T>(state: State<T>): Promise<void> {
  const { version, step } = state.named!;
  const { read, clock, gap } = state.parts;
  if (state.listeners.size === 0 || version <= state.tried) return;
  const started = clock.now();
  state.busy = true;
  state.tried = version;
  let value: T | null = null;
  let down = false;
  try {
    value = await read(version);
  } catch {
    // No connection. The same version is tried again when it is back.
    down = true;
    state.tried = state.newest?.version ?? -1;
  }
  state.busy = false;
  const ended = clock.now();
  state.nextAt = Math.max(started + gap, ended + rest * (ended - started), down ? ended + pause : 0);
  if (value !== null) {
    state.newest = { version, step, value };
    for (const listener of [...state.listeners]) listener();
  }
  plan(state);
}
